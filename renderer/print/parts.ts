import type { Block } from '../../shared/blocks/schemas.ts';

/** The report and each of its appendices: they begin on pages of their own, which are counted from 1. */
export function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'appendix') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.length > 0);
}
