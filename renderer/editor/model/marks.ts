import { Editor, Element, Node, Range, Text, Transforms } from 'slate';
import type { ReportEditor } from './slate-types.ts';

export const markNames = ['bold', 'italic', 'underline'] as const;
export type Mark = (typeof markNames)[number];

/** Whether what will be typed, or everything that is selected, carries the mark. */
export function hasMark(editor: ReportEditor, mark: Mark): boolean {
  const { selection } = editor;
  if (!selection) return false;
  if (Range.isCollapsed(selection)) return Editor.marks(editor)?.[mark] === true;
  const carriers = [...carriersIn(editor, mark)];
  return carriers.length > 0 && carriers.every(([node]) => (node as Partial<Record<Mark, true>>)[mark] === true);
}

/** Sets or takes away a mark on the selection; with a bare caret, on what will be typed. Figures and fields carry bold and italic themselves. */
export function toggleMark(editor: ReportEditor, mark: Mark): void {
  const { selection } = editor;
  if (!selection) return;
  const on = !hasMark(editor, mark);
  if (Range.isCollapsed(selection)) {
    if (on) Editor.addMark(editor, mark, true);
    else Editor.removeMark(editor, mark);
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    const props = { [mark]: true } as Partial<Text>;
    if (on) Transforms.setNodes(editor, props, { match: Text.isText, split: true });
    else Transforms.unsetNodes(editor, mark as keyof Text, { match: Text.isText, split: true });
    if (mark === 'underline') return;
    const inlines = [...Editor.nodes(editor, { match: isInlineVoid(editor) })];
    for (const [, path] of inlines) {
      if (on) Transforms.setNodes<Element>(editor, { [mark]: true } as Partial<Element>, { at: path });
      else Transforms.unsetNodes<Element>(editor, mark as keyof Element, { at: path });
    }
  });
}

function isInlineVoid(editor: ReportEditor): (node: Node) => node is Element {
  return (node): node is Element => Element.isElement(node) && editor.isInline(node);
}

function* carriersIn(editor: ReportEditor, mark: Mark): Generator<[Node, number[]]> {
  const range = Editor.unhangRange(
    editor,
    editor.selection ?? { anchor: Editor.start(editor, []), focus: Editor.start(editor, []) },
  );
  for (const entry of Editor.nodes(editor, {
    at: range,
    mode: 'lowest',
    match: (node) => Text.isText(node) || isInlineVoid(editor)(node),
  })) {
    const [node] = entry;
    if (Text.isText(node) ? Node.string(node) !== '' : mark !== 'underline') yield entry;
  }
}
