import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { Block } from '../../../shared/blocks/schemas.ts';
import { type InlineNode, isText } from '../../../shared/document/inline.ts';
import { isTextKind } from '../model/block-shapes.ts';
import { blockAt, isEmptyBlock } from '../model/caret.ts';
import type { ReportEditor } from '../model/slate-types.ts';
import { turnBlock } from '../model/turn-into.ts';

/** Puts a line's content in at the caret (in place of what is selected); the caret ends behind it. */
export function insertLine(editor: ReportEditor, line: readonly InlineNode[]): void {
  deleteSelected(editor);
  for (const node of line) {
    if (!isText(node) || node.text !== '') insertInline(editor, structuredClone(node));
  }
}

/**
 * Puts whole blocks in at the caret: the first joins the text before the caret (or gives an empty block its kind), the
 * text behind the caret goes on after the last.
 */
export function insertBlocks(editor: ReportEditor, blocks: readonly Block[]): void {
  deleteSelected(editor);
  const entry = blockAt(editor);
  const [first, ...rest] = blocks;
  if (!entry || !first) return;
  const [target, path] = entry;
  if (!isTextKind(target.type)) {
    Transforms.insertNodes(editor, structuredClone([...blocks]), { at: Path.next(path), select: true });
    return;
  }
  if (!isTextKind(first.type)) {
    splitHere(editor, path);
    insertAfter(editor, path, blocks);
    if (isEmptyBlock(target)) Transforms.removeNodes(editor, { at: path });
    return;
  }
  if (isEmptyBlock(target)) turnBlock(editor, path, first);
  insertLine(editor, first.children as InlineNode[]);
  if (rest.length === 0) return;
  splitHere(editor, path);
  insertAfter(editor, path, rest);
}

function deleteSelected(editor: ReportEditor): void {
  if (editor.selection && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
}

function insertInline(editor: ReportEditor, node: InlineNode): void {
  const at = editor.selection?.anchor;
  if (!at) return;
  Transforms.insertNodes(editor, node, { at, select: true });
  const inserted = editor.selection?.anchor.path.slice(0, 2);
  if (!inserted || isText(node)) return;
  // Behind a figure there is always a text to stand in.
  const after = Path.next(inserted);
  if (!Node.has(editor, after)) Transforms.insertNodes(editor, { text: '' }, { at: after });
  Transforms.select(editor, Editor.start(editor, after));
}

function splitHere(editor: ReportEditor, path: Path): void {
  const at = editor.selection?.anchor;
  if (at) Transforms.splitNodes(editor, { at, match: (_, nodePath) => Path.equals(nodePath, path), always: true });
}

/** Inserts the blocks after the path; a split-off rest of text goes on in the last of them, where that is text. */
function insertAfter(editor: ReportEditor, path: Path, blocks: readonly Block[]): void {
  const at = Path.next(path);
  Transforms.insertNodes(editor, structuredClone([...blocks]), { at });
  const last: Path = [(at[0] ?? 0) + blocks.length - 1];
  const lastBlock = blockAt(editor, last)?.[0];
  Transforms.select(editor, Editor.end(editor, last));
  const rest = blockAt(editor, Path.next(last))?.[0];
  if (!rest || !lastBlock || !isTextKind(rest.type)) return;
  if (isEmptyBlock(rest)) Transforms.removeNodes(editor, { at: Path.next(last) });
  else if (isTextKind(lastBlock.type)) Transforms.mergeNodes(editor, { at: Path.next(last) });
}
