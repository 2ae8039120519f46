import { type RefObject, useLayoutEffect, useState } from 'react';
import type { FormatProfile } from '../../../shared/format/profile.ts';
import { pixelsPerMillimetre } from '../../pages/page-layout.ts';

/** The scale at which an upright sheet just fits the width of the place that it is shown in. */
export function useSheetScale(place: RefObject<HTMLElement | null>, { page }: FormatProfile): number {
  const [scale, setScale] = useState(0.5);
  useLayoutEffect(() => {
    const scroller = place.current;
    if (!scroller) return undefined;
    const measure = (): void => {
      const style = getComputedStyle(scroller);
      const room = scroller.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      setScale(Math.min(1, Math.max(room, 120) / (page.width * pixelsPerMillimetre)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [place, page]);
  return scale;
}
