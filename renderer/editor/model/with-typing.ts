import { Editor, Path, Range, Transforms } from 'slate';
import { listByTyping } from './list-rule.ts';
import type { ReportEditor } from './slate-types.ts';

/** What is typed while a figure or field is selected goes in after it, never into it; a typed mark and a space begin a list. */
export function withTyping(editor: ReportEditor): ReportEditor {
  const { insertText } = editor;
  let isRuling = false;
  editor.insertText = (text, options) => {
    stepOutOfInline(editor);
    if (text === ' ' && !isRuling) {
      isRuling = true;
      const isList = listByTyping(editor);
      isRuling = false;
      if (isList) return;
    }
    insertText(text, options);
  };
  return editor;
}

/** Moves a caret that stands in a figure or field to just behind it. */
export function stepOutOfInline(editor: ReportEditor): void {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection) || selection.anchor.path.length < 3) return;
  const inline = Path.parent(selection.anchor.path);
  Transforms.select(editor, Editor.start(editor, Path.next(inline)));
}
