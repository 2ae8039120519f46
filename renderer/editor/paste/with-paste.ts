import { Editor } from 'slate';
import type { ListNode } from '../../../shared/blocks/list/schema.ts';
import { type Block, blockSchema } from '../../../shared/blocks/schemas.ts';
import type { InlineNode } from '../../../shared/document/inline.ts';
import { isTextKind } from '../model/block-shapes.ts';
import { blockAt, isEmptyBlock } from '../model/caret.ts';
import type { ReportEditor } from '../model/slate-types.ts';
import { stepOutOfInline } from '../model/with-typing.ts';
import { blocksFromHtml } from './html.ts';
import { insertBlocks, insertLine } from './insert-blocks.ts';
import { plainText } from './plain-text.ts';
import { blocksFromText } from './text.ts';

const ownFormat = 'application/x-slate-fragment';

/** Paste and copy: blocks of our own come back as they were, pages and Word give clean paragraphs and lists, all in precomposed Unicode. */
export function withPaste(editor: ReportEditor): ReportEditor {
  const { setFragmentData } = editor;
  editor.insertData = (data) => {
    const blocks = readBlocks(data);
    if (blocks.length > 0) pasteBlocks(editor, blocks);
  };
  editor.setFragmentData = (data, originEvent) => {
    setFragmentData(data, originEvent);
    data.setData('text/plain', plainText(Editor.fragment(editor, editor.selection ?? []) as Block[], editor));
  };
  return editor;
}

/** What the clipboard holds as blocks; the ids are given when they are inserted. */
function readBlocks(data: Pick<DataTransfer, 'getData'>): Block[] {
  return (
    ownBlocks(data.getData(ownFormat)) ??
    nonEmpty(blocksFromHtml(data.getData('text/html'))) ??
    blocksFromText(data.getData('text/plain'))
  );
}

function pasteBlocks(editor: ReportEditor, blocks: readonly Block[]): void {
  stepOutOfInline(editor);
  const target = blockAt(editor)?.[0];
  const [first, ...rest] = blocks;
  if (!target || !first) return;
  const isLine = target.type === 'title' || target.type === 'appendix' || target.type === 'heading';
  Editor.withoutNormalizing(editor, () => {
    if (rest.length === 0 && first.type === 'paragraph') insertLine(editor, first.children);
    else if (rest.length === 0 && first.type === 'list' && !isEmptyBlock(target)) insertLine(editor, typedItem(first));
    else if (isLine) insertLine(editor, joined(blocks));
    else insertBlocks(editor, blocks);
  });
}

/** An item as it would be typed into the middle of other text. */
function typedItem(item: ListNode): InlineNode[] {
  return [{ text: item.marker === 'plus' ? '+ ' : '- ' }, ...item.children];
}

/** All text of the blocks in one line, for places that are one line. */
function joined(blocks: readonly Block[]): InlineNode[] {
  return blocks
    .filter((block) => isTextKind(block.type))
    .flatMap((block, place) => [...(place > 0 ? [{ text: ' ' }] : []), ...(block.children as InlineNode[])]);
}

function ownBlocks(encoded: string): Block[] | undefined {
  if (encoded === '') return undefined;
  try {
    const nodes: unknown = JSON.parse(decodeURIComponent(atob(encoded)));
    const blocks = blockSchema.array().safeParse(nodes);
    return blocks.success ? nonEmpty(blocks.data.filter((block) => block.type !== 'letterhead')) : undefined;
  } catch {
    // Not written by this editor: read what else the clipboard holds.
    return undefined;
  }
}

function nonEmpty(blocks: Block[]): Block[] | undefined {
  return blocks.length > 0 ? blocks : undefined;
}
