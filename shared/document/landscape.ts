import { tableLayout } from '../blocks/indicator-table/layout.ts';
import type { Block } from '../blocks/schemas.ts';
import type { Look } from './look.ts';
import { turnedLook } from './turned-look.ts';

/** The ids of the blocks that stand on landscape pages: those of the appendices that say so, or that hold a table too wide for an upright page. */
export function landscapeBlocks(blocks: readonly Block[], look: Look): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of partsOf(blocks)) {
    if (isLandscape(part, look)) for (const block of part) found.add(block.id);
  }
  return found;
}

/** The report and each of its appendices: they begin on pages of their own, which are counted from 1. */
export function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'appendix') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.length > 0);
}

/** The look in which a block is seen: on the page, upright or turned, that it stands on. */
export function lookOf(block: Pick<Block, 'id'>, landscape: ReadonlySet<string>, look: Look): Look {
  return landscape.has(block.id) ? turnedLook(look) : look;
}

function isLandscape([head, ...rest]: readonly Block[], look: Look): boolean {
  if (head?.type !== 'appendix') return false;
  if (head.orientation !== undefined) return head.orientation === 'landscape';
  return rest.some((block) => block.type === 'indicator-table' && !tableLayout(block, look).fits);
}
