import { type RefObject, useLayoutEffect, useState } from 'react';
import type { FormatProfile } from '../../../shared/format/profile.ts';
import type { Zoom } from '../zoom.ts';

const pixelsPerMillimetre = 96 / 25.4;
/** A page narrower than this cannot be read. */
const smallest = 0.5;

/** The factor by which the page is shown: the chosen one, or such that its width just fits the place it lies in, never more than its real size. */
export function usePaperScale(sheet: RefObject<HTMLElement | null>, zoom: Zoom, { page }: FormatProfile): number {
  const [fitting, setFitting] = useState(1);
  useLayoutEffect(() => {
    const canvas = sheet.current?.parentElement;
    if (!canvas || zoom !== 'fit') return undefined;
    const measure = (): void => {
      const style = getComputedStyle(canvas);
      const room = canvas.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const factor = Math.min(1, room / (page.width * pixelsPerMillimetre));
      setFitting(Math.max(smallest, Math.floor(factor * 100) / 100));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(canvas);
    return () => observer.disconnect();
  }, [sheet, zoom, page]);
  return zoom === 'fit' ? fitting : zoom / 100;
}
