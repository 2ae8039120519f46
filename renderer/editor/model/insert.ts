import { Editor, Element, Path, Range, Transforms } from 'slate';
import type { BasisNode } from '../../../shared/blocks/basis/schema.ts';
import type { SalutationNode } from '../../../shared/blocks/salutation/schema.ts';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { LivingNode } from '../../../shared/document/inline.ts';
import { isTextKind } from './block-shapes.ts';
import { blockAt, isEmptyBlock } from './caret.ts';
import type { ReportEditor } from './slate-types.ts';
import { stepOutOfInline } from './with-typing.ts';

/** Puts a figure or phrase in at the caret (in place of what is selected); the caret ends behind it. */
export function insertLiving(editor: ReportEditor, node: LivingNode): void {
  const block = blockAt(editor)?.[0];
  if (!block || !isTextKind(block.type)) return;
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
    stepOutOfInline(editor);
    Transforms.insertNodes(
      editor,
      node.type === 'phrase' && beginsSentence(editor) ? { ...node, capital: true } : node,
    );
  });
  stepOutOfInline(editor);
}

/** Whether a sentence begins at the caret. */
function beginsSentence(editor: ReportEditor): boolean {
  const { selection } = editor;
  const path = selection?.anchor.path.slice(0, 1);
  if (!selection || !path) return false;
  const before = Editor.range(editor, Editor.start(editor, path), selection.anchor);
  const figures = Editor.nodes(editor, {
    at: before,
    match: (node) => Element.isElement(node) && editor.isInline(node),
  });
  const text = Editor.string(editor, before).trimEnd();
  return text === '' ? figures.next().done === true : /[.!?]$/.test(text);
}

/** Puts one more addressee or căn cứ in where the format wants it: after its like, or at the report's opening; the caret goes into it. */
export function insertOpening(editor: ReportEditor, block: SalutationNode | BasisNode): void {
  const kinds: string[] = editor.children.map((node) => (Element.isElement(node) ? node.type : ''));
  const order = block.type === 'salutation' ? ['salutation'] : ['basis', 'salutation'];
  const after =
    [...order, 'title', 'letterhead'].map((kind) => kinds.lastIndexOf(kind)).find((place) => place >= 0) ?? -1;
  const like = blockAt(editor, [after])?.[0];
  if (like?.type === block.type && isEmptyBlock(like)) {
    Transforms.select(editor, Editor.end(editor, [after]));
    return;
  }
  Transforms.insertNodes(editor, block, { at: [after + 1] });
  Transforms.select(editor, Editor.end(editor, [after + 1]));
}

/** Puts a block in below the caret's own; an empty paragraph gives way to it. The caret goes into it, or behind it where it is one piece. */
export function insertBlock(editor: ReportEditor, block: Block): void {
  const entry = blockAt(editor);
  const at: Path = entry ? Path.next(entry[1]) : [editor.children.length];
  Editor.withoutNormalizing(editor, () => {
    Transforms.insertNodes(editor, block, { at });
    if (entry && entry[0].type === 'paragraph' && isEmptyBlock(entry[0]) && entry[0].hint === undefined) {
      Transforms.removeNodes(editor, { at: entry[1] });
    }
  });
  const place = editor.children.findIndex((node) => 'id' in node && node.id === block.id);
  const after = isTextKind(block.type) ? place : Math.min(place + 1, editor.children.length - 1);
  if (place >= 0) Transforms.select(editor, Editor.start(editor, [after]));
}
