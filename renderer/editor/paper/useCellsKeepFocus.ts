import { useEffect } from 'react';

/**
 * While a cell of a table is typed into, the browser's selection is none of the text's business: slate-react 0.146 would
 * take it back, and the focus with it, as soon as two cells of one table follow each other.
 */
export function useCellsKeepFocus(): void {
  useEffect(() => {
    const keep = (event: Event): void => {
      if (document.activeElement?.matches('.paper [data-cell]')) event.stopImmediatePropagation();
    };
    // The window hears of it before the document, where the editor listens.
    window.addEventListener('selectionchange', keep, true);
    return () => window.removeEventListener('selectionchange', keep, true);
  }, []);
}
