import { useEffect, useRef } from 'react';

/** Ctrl+Z anywhere on the screen but in a field, where it belongs to what is typed. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (!event.ctrlKey || event.shiftKey || event.altKey || event.key !== 'z' || isTyping) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
