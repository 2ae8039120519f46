import { type RefObject, useEffect, useState } from 'react';

/** Lines drawn above and below what is in view, so that scrolling shows no gaps. */
const spare = 8;

/** Which lines of a long list of equal height are in view; `page` is how many fit. */
export function useWindowed(
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): { first: number; last: number; page: number } {
  const [view, setView] = useState({ top: 0, height: 900 });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => {
      // Coarse steps: drawn anew every few lines, not with every pixel.
      const top = Math.floor(element.scrollTop / (height * 4)) * height * 4;
      setView((before) =>
        before.top === top && before.height === element.clientHeight ? before : { top, height: element.clientHeight },
      );
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      watch.disconnect();
    };
  }, [box, height]);
  const page = Math.ceil(view.height / height);
  const first = Math.max(0, Math.floor(view.top / height) - spare);
  return { first, last: Math.min(count, first + page + 2 * spare + 4), page };
}
