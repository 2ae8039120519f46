import type { Block } from '../blocks/schemas.ts';
import { cellText } from './figure-text.ts';
import { figuresIn } from './figures.ts';
import { type InlineNode, isLiving } from './inline.ts';
import { livingText } from './inline-text.ts';
import type { Look } from './look.ts';

/** How many figures of a report are not yet known, each counted once however often it is printed. */
export function countGaps(blocks: readonly Block[], look: Look): number {
  const missing = new Set<string>();
  for (const block of blocks) {
    for (const node of block.children as readonly InlineNode[]) {
      if (!isLiving(node) || !livingText(node, look).missing) continue;
      for (const { indicator, offset, measure } of figuresIn(node)) {
        if ((look.figures(indicator, offset)?.[measure] ?? null) === null)
          missing.add(`${indicator} ${offset} ${measure}`);
      }
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
