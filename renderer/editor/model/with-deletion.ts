import { Editor, Element, Node, Path, Range, Text, Transforms } from 'slate';
import { type Block, blocks } from '../../../shared/blocks/schemas.ts';
import { isTextKind } from './block-shapes.ts';
import { blockAt, isAtBlockEnd, isAtBlockStart, isEmptyBlock, neighbour, selectedBlocks } from './caret.ts';
import type { ReportEditor } from './slate-types.ts';
import { turnBlock } from './turn-into.ts';

/**
 * Backspace and Delete as Word knows them. Synchronous and one code point at a time where the text is decomposed, because
 * Vietnamese typing tools count on it; never joins the body with title or appendix heads, never takes a one-piece block by surprise.
 */
export function withDeletion(editor: ReportEditor): ReportEditor {
  const { deleteBackward, deleteForward, deleteFragment } = editor;
  editor.deleteBackward = (unit) => {
    if (removeSelectedVoid(editor) || backspaceAtStart(editor)) return;
    const mark = unit === 'character' && looseMark(editor);
    if (mark) Transforms.delete(editor, { at: mark });
    else deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (removeSelectedVoid(editor) || deleteAtEnd(editor)) return;
    deleteForward(unit);
  };
  editor.deleteFragment = (options) => {
    if (selectedBlocks(editor).some(([block]) => keptKinds.has(block.type) || !isTextKind(block.type))) {
      deleteAcross(editor);
    } else {
      deleteFragment(options);
    }
  };
  return editor;
}

/** Blocks that a deletion across several blocks leaves standing: a report without them is none. */
const keptKinds: ReadonlySet<string> = new Set(['letterhead', 'title', 'recipients', 'signature']);

const combiningMark = /\p{M}$/u;

/** The combining mark just before the caret, where the text is decomposed. */
function looseMark(editor: ReportEditor): Range | undefined {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return undefined;
  const { path, offset } = selection.anchor;
  const node = Node.get(editor, path);
  if (!Text.isText(node) || !combiningMark.test(node.text.slice(0, offset))) return undefined;
  return { anchor: { path, offset: offset - 1 }, focus: { path, offset } };
}

/** The caret on a one-piece block: the block goes, the caret moves to the text before it. */
function removeSelectedVoid(editor: ReportEditor): boolean {
  const { selection } = editor;
  const entry = blockAt(editor);
  if (!selection || !entry || !Range.isCollapsed(selection) || isTextKind(entry[0].type)) return false;
  Transforms.removeNodes(editor, { at: entry[1], voids: true });
  return true;
}

function backspaceAtStart(editor: ReportEditor): boolean {
  const entry = blockAt(editor);
  if (!entry || !isAtBlockStart(editor)) return false;
  const [block, path] = entry;
  if (block.type === 'list' || block.type === 'heading' || block.type === 'part') {
    turnBlock(editor, path, blocks.paragraph.empty(block.id));
    return true;
  }
  if (block.type === 'appendix') {
    if (isEmptyBlock(block)) turnBlock(editor, path, blocks.paragraph.empty(block.id));
    return true;
  }
  const before = neighbour(editor, path, -1);
  if ((block.type === 'salutation' || block.type === 'basis') && before?.[0].type !== block.type) {
    turnBlock(editor, path, blocks.paragraph.empty(block.id));
    return true;
  }
  if (block.type === 'title' || !before) return true;
  if (canJoin(block, before[0])) return false;
  stepOver(editor, before[1], isEmptyBlock(block) ? path : undefined, -1);
  return true;
}

function deleteAtEnd(editor: ReportEditor): boolean {
  const entry = blockAt(editor);
  if (!entry || !isAtBlockEnd(editor)) return false;
  const [block, path] = entry;
  const after = neighbour(editor, path, 1);
  if (!after) return true;
  if (canJoin(block, after[0])) return false;
  stepOver(editor, after[1], isRunningText(block) && isEmptyBlock(block) ? path : undefined, 1);
  return true;
}

/** Running text joins with its like, an addressee with an addressee, căn cứ with căn cứ. */
function canJoin(block: Block, other: Block): boolean {
  if (block.type === other.type && (block.type === 'salutation' || block.type === 'basis')) return true;
  return isRunningText(block) && isRunningText(other);
}

function isRunningText(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'list' || block.type === 'heading';
}

/** Selects the neighbour instead of joining with it; an empty block on the way goes. */
function stepOver(editor: ReportEditor, target: Path, empty: Path | undefined, step: 1 | -1): void {
  Transforms.select(editor, step === -1 ? Editor.end(editor, target) : Editor.start(editor, target));
  if (empty) Transforms.removeNodes(editor, { at: empty });
}

/** Deletes block by block: whole ones go, those at the edges lose their selected text, the report's own frame stays. */
function deleteAcross(editor: ReportEditor): void {
  const { selection } = editor;
  if (!selection) return;
  const [start, end] = Range.edges(selection);
  const across = selectedBlocks(editor);
  const [, first] = across[0] ?? [undefined, [0]];
  Editor.withoutNormalizing(editor, () => {
    for (const [block, path] of across.toReversed()) {
      const kept = keptKinds.has(block.type);
      if (!isTextKind(block.type)) {
        if (!kept) Transforms.removeNodes(editor, { at: path, voids: true });
        continue;
      }
      const whole = Editor.range(editor, path);
      const part = {
        anchor: Path.isAncestor(path, start.path) ? start : whole.anchor,
        focus: Path.isAncestor(path, end.path) ? end : whole.focus,
      };
      if (!kept && Range.equals(part, whole)) Transforms.removeNodes(editor, { at: path });
      else if (Range.isExpanded(part)) Transforms.delete(editor, { at: part });
    }
  });
  const place = Math.min(first[0] ?? 0, editor.children.length - 1);
  const node = editor.children[place];
  if (Element.isElement(node)) Transforms.select(editor, Editor.start(editor, [place]));
}
