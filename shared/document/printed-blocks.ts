import type { Block } from '../blocks/schemas.ts';
import { isText } from './inline.ts';

/** The blocks that paper shows: without headings, list items, addressees and căn cứ that nobody filled in, paragraphs that hold only their hint, and tables without rows. */
export function printedBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter(isPrinted);
}

function isPrinted(block: Block): boolean {
  switch (block.type) {
    case 'part':
    case 'heading':
    case 'list':
    case 'salutation':
    case 'basis':
      return hasContent(block);
    case 'paragraph':
      return block.hint === undefined || hasContent(block);
    case 'indicator-table':
      return block.rows.length > 0;
    default:
      return true;
  }
}

function hasContent(
  block: Extract<Block, { type: 'part' | 'heading' | 'list' | 'salutation' | 'basis' | 'paragraph' }>,
): boolean {
  return block.children.some((node) => !isText(node) || node.text.trim() !== '');
}
