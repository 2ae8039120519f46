import { Editor, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { blockAt } from './caret.ts';
import type { ReportEditor } from './slate-types.ts';
import { type TextStyleName, textStyles, turnBlock } from './turn-into.ts';

const typedMarks: readonly [RegExp, TextStyleName][] = [
  [/^[-–•*]$/, 'dash'],
  [/^\+$/, 'plus'],
  [/^1\.$/, 'number'],
  [/^a\)$/, 'letter'],
];

/**
 * A space after a mark typed at the beginning of a paragraph (“- ”, “+ ”, “1. ”, “a) ”) makes it a list; one undo gives the
 * typed mark back. True where it did so. Only ever on a space, never between letters.
 */
export function listByTyping(editor: ReportEditor): boolean {
  const { selection } = editor;
  const entry = blockAt(editor);
  if (!selection || !Range.isCollapsed(selection) || entry?.[0].type !== 'paragraph') return false;
  const [, path] = entry;
  const before = { anchor: Editor.start(editor, path), focus: selection.anchor };
  const mark = Editor.string(editor, before);
  const style = typedMarks.find(([form]) => form.test(mark))?.[1];
  if (!style || selection.anchor.path[1] !== 0) return false;
  Editor.insertText(editor, ' ');
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      Transforms.delete(editor, { at: { anchor: before.anchor, focus: editor.selection?.anchor ?? before.focus } });
      turnBlock(editor, path, textStyles[style].block);
    });
  });
  return true;
}
