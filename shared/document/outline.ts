import type { Block } from '../blocks/schemas.ts';
import { inlineText } from './inline-text.ts';
import type { Look } from './look.ts';

/** A line of the outline: a section, or one of the report's fixed parts; `block` is where it leads. */
export interface OutlineItem {
  block: string;
  level: 1 | 2 | 3 | 4;
  text: string;
}

/** The report's sections in order, from its head to its closing. */
export function outlineOf(blocks: readonly Block[], look: Look): OutlineItem[] {
  const items: OutlineItem[] = [];
  let closing = false;
  for (const block of blocks) {
    switch (block.type) {
      case 'letterhead':
        items.push({ block: block.id, level: 1, text: 'Phần đầu' });
        break;
      case 'heading':
        items.push({ block: block.id, level: block.level, text: numbered(block, look) });
        break;
      case 'part':
      case 'appendix':
        items.push({ block: block.id, level: 1, text: numbered(block, look) });
        break;
      case 'recipients':
      case 'signature':
        if (!closing) items.push({ block: block.id, level: 1, text: 'Nơi nhận · Chữ ký' });
        closing = true;
        break;
    }
  }
  return items;
}

/** The item whose part of the report holds the block at this place. */
export function itemAt(
  items: readonly OutlineItem[],
  blocks: readonly Block[],
  place: number,
): OutlineItem | undefined {
  const byBlock = new Map(items.map((item) => [item.block, item]));
  for (let at = Math.min(place, blocks.length - 1); at >= 0; at -= 1) {
    const block = blocks[at];
    const item = block && byBlock.get(block.id);
    if (item) return item;
  }
  return items[0];
}

function numbered(block: Extract<Block, { type: 'part' | 'heading' | 'appendix' }>, look: Look): string {
  const text = inlineText(block.children, look).trim();
  return [look.numbers.get(block.id), text === '' ? '(chưa có tên)' : text].filter(Boolean).join(' ');
}
