import { Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { ReportEditor } from '../model/slate-types.ts';

/**
 * Takes over the browser's selection as it is this moment. The editor follows it up to a tenth of a second late, and a quick
 * hand has pressed Ctrl+C or Ctrl+B by then.
 */
export function readSelection(editor: ReportEditor): void {
  const selection = getSelection();
  if (!selection || ReactEditor.isComposing(editor) || !ReactEditor.isFocused(editor)) return;
  if (!ReactEditor.hasEditableTarget(editor, selection.anchorNode)) return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}
