import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the cell that has the focus in view when the place it lies in grows or shrinks, as when the card below opens. */
export function useActiveInView(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const active = document.activeElement;
      if (active && element.contains(active)) active.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  return place;
}
