import { Editor, Element, type NodeEntry, type Path, Range } from 'slate';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { ReportEditor } from './slate-types.ts';

/** The block in which the selection begins (or `at` lies), with its path; undefined where nothing is selected. */
export function blockAt(
  editor: ReportEditor,
  at: Path | undefined = editor.selection?.anchor.path,
): NodeEntry<Block> | undefined {
  const place = at?.[0];
  const block = place === undefined ? undefined : editor.children[place];
  return place !== undefined && Element.isElement(block) ? [block as Block, [place]] : undefined;
}

/** The blocks that the selection touches, in order. */
export function selectedBlocks(editor: ReportEditor): NodeEntry<Block>[] {
  if (!editor.selection) return [];
  const [start, end] = Range.edges(editor.selection);
  const [first = 0, last = 0] = [start.path[0], end.path[0]];
  return editor.children
    .slice(first, last + 1)
    .map((block, place): NodeEntry<Block> => [block as Block, [first + place]]);
}

/** Whether nothing but empty text stands in a block. */
export function isEmptyBlock(block: Block): boolean {
  return block.children.every((child) => 'text' in child && !('type' in child) && child.text === '');
}

/** The caret where it stands alone at the very start of its block. */
export function isAtBlockStart(editor: ReportEditor): boolean {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return false;
  return Editor.isStart(editor, selection.anchor, selection.anchor.path.slice(0, 1));
}

/** The caret where it stands alone at the very end of its block. */
export function isAtBlockEnd(editor: ReportEditor): boolean {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return false;
  return Editor.isEnd(editor, selection.anchor, selection.anchor.path.slice(0, 1));
}

/** The path of the block before or after, where there is one. */
export function neighbour(editor: ReportEditor, path: Path, step: 1 | -1): NodeEntry<Block> | undefined {
  const place = (path[0] ?? 0) + step;
  return place < 0 ? undefined : blockAt(editor, [place]);
}
