import type { Block } from '../blocks/schemas.ts';
import { cellText, figureText } from './figure-text.ts';
import type { InlineNode } from './inline.ts';
import type { Look } from './look.ts';

/** How many figures of a report are not yet known, each counted once however often it is printed. */
export function countGaps(blocks: readonly Block[], look: Look): number {
  const missing = new Set<string>();
  for (const block of blocks) {
    for (const node of block.children as readonly InlineNode[]) {
      if (!('type' in node) || node.type !== 'figure') continue;
      if (figureText(node, look).missing) missing.add(`${node.indicator} ${node.offset} ${node.measure}`);
    }
    if (block.type !== 'indicator-table') continue;
    for (const row of block.rows) {
      if (typeof row !== 'string') continue;
      for (const column of block.columns) {
        if (cellText(row, column, look).missing) missing.add(`${row} 0 ${column}`);
      }
    }
  }
  return missing.size;
}
