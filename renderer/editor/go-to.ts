import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { ReportSession } from './session.ts';

/** Puts the caret at the start of a block and brings it into view. */
export function goToBlock(session: Pick<ReportSession, 'editor' | 'blocks' | 'place'>, block: string): void {
  const place = session.blocks.findIndex(({ id }) => id === block);
  if (place < 0) return;
  Transforms.select(session.editor, Editor.start(session.editor, [place]));
  ReactEditor.focus(session.editor);
  session.place.set(place);
  showBlock(block);
}

/** Brings a block into view without touching the caret. */
function showBlock(block: string): void {
  const element = document.querySelector(`[data-block="${CSS.escape(block)}"]`);
  // Twice: what lies on the way is measured only as it comes into view.
  element?.scrollIntoView({ block: 'start' });
  requestAnimationFrame(() => element?.scrollIntoView({ block: 'start' }));
}
