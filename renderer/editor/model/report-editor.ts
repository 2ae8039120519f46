import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { withReact } from 'slate-react';
import type { Block } from '../../../shared/blocks/schemas.ts';
import { withPaste } from '../paste/with-paste.ts';
import type { ReportEditor } from './slate-types.ts';
import { withBlocks } from './with-blocks.ts';
import { withBreaks } from './with-breaks.ts';
import { withDeletion } from './with-deletion.ts';
import { withIds } from './with-ids.ts';
import { withTyping } from './with-typing.ts';
import { withUndoSteps } from './with-undo-steps.ts';

/** Measured: with chunks of so many blocks a key costs the least in a long report. */
const chunkSize = 100;

/** An editor for the blocks of a report. `now` (milliseconds) tells typing from pauses. */
export function createReportEditor(blocks: readonly Block[], now: () => number = Date.now): ReportEditor {
  const plain = withBlocks(withHistory(withReact(createEditor())));
  const editor = withUndoSteps(withIds(withPaste(withBreaks(withDeletion(withTyping(plain))))), now);
  editor.getChunkSize = (node) => (node === editor ? chunkSize : null);
  editor.children = [...blocks];
  return editor;
}

/** The document as blocks, as the store takes it. */
export function blocksOf(editor: ReportEditor): readonly Block[] {
  return editor.children as Block[];
}
