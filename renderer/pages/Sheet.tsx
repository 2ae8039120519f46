import { memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FormatProfile } from '../../shared/format/profile.ts';
import { drawSheet } from './draw-sheet.ts';
import type { MeasureRoom } from './MeasureRoom.tsx';
import { type LaidPage, pixelsPerMillimetre } from './page-layout.ts';
import { usePixelRatio } from './usePixelRatio.ts';

interface SheetProps {
  page: LaidPage;
  room: MeasureRoom;
  profile: FormatProfile;
  scale: number;
  label: string;
  onBlock: ((block: string) => void) | undefined;
  markTop: number | undefined;
  markHeight: number | undefined;
}

/** One sheet of paper; drawn while it is near the view, drawn anew when its page has changed. */
export const Sheet = memo(function Sheet(props: SheetProps) {
  const { page, room, profile, scale, label, onBlock, markTop, markHeight } = props;
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  const ratio = usePixelRatio();
  const { width, height } = page.page;
  const pixels = (length: number): number => length * pixelsPerMillimetre * scale;

  useLayoutEffect(() => {
    if (!isNear || !frame.current) return undefined;
    const sheet = drawSheet(page, profile, room);
    // Laid out in the screen's own points as it was measured, and only then brought to its size.
    sheet.style.zoom = String(1 / ratio);
    sheet.style.transform = `scale(${scale * ratio})`;
    frame.current.append(sheet);
    return () => sheet.remove();
  }, [page, room, profile, scale, ratio, isNear]);

  const choose = (target: EventTarget): void => {
    const piece = target instanceof Element ? target.closest<HTMLElement>('[data-piece]') : null;
    const [block] = piece?.dataset.piece?.split(' ') ?? page.pieces[0]?.blocks ?? [];
    if (block) onBlock?.(block);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a picture of the page; the keyboard has the text itself
    <div
      ref={frame}
      className="sheet-frame"
      role="img"
      aria-label={label}
      style={{ width: pixels(width), height: pixels(height) }}
      onClick={onBlock && ((event) => choose(event.target))}
    >
      {markTop === undefined || markHeight === undefined ? null : (
        <div className="sheet-mark" style={{ top: markTop * scale, height: markHeight * scale }} />
      )}
    </div>
  );
});

/** Whether the element is in view, or less than a screen away from it where it scrolls. */
function useIsNear(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: scrollerOf(place.current),
      rootMargin: '100% 0px',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}

function scrollerOf(element: Element): Element | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
