import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { ReportSession } from '../editor/session.ts';

/** Notes that the clerk works in the table on the page in which the cell lies; cells of the panel lie in none. */
export function enterBlock(session: ReportSession, cell: HTMLElement): void {
  const place = placeOf(session, cell);
  if (place !== undefined) session.place.set(place);
}

/** Gives the focus back to the text: to the table that the cell lies in, or to where the caret was. */
export function leaveToText(session: ReportSession, cell: HTMLElement): void {
  const { editor } = session;
  const place = placeOf(session, cell);
  if (place !== undefined) Transforms.select(editor, Editor.start(editor, [place]));
  ReactEditor.focus(editor);
}

function placeOf({ blocks }: ReportSession, cell: HTMLElement): number | undefined {
  const id = cell.closest<HTMLElement>('[data-block]')?.dataset.block;
  const place = blocks.findIndex((block) => block.id === id);
  return place < 0 ? undefined : place;
}
