import { useEffect } from 'react';
import { ReactEditor } from 'slate-react';
import type { ReportEditor } from '../model/slate-types.ts';

/**
 * A click while a word is being composed commits the word first. Without this Chromium leaves the word on the page when the
 * caret moves away, and the document never hears of it.
 */
export function useCommitBeforeClick(editor: ReportEditor): void {
  useEffect(() => {
    const commit = ({ target }: MouseEvent): void => {
      const { activeElement } = document;
      if (!ReactEditor.isComposing(editor) || !(activeElement instanceof HTMLElement)) return;
      if (activeElement.contains(target as Node)) activeElement.blur();
    };
    document.addEventListener('mousedown', commit, true);
    return () => document.removeEventListener('mousedown', commit, true);
  }, [editor]);
}
