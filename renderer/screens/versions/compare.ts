import type { Block } from '../../../shared/blocks/schemas.ts';

/** How a former state differs from the present: its blocks that are otherwise or gone today, and how many have come since. */
export interface Difference {
  changed: ReadonlySet<string>;
  gone: ReadonlySet<string>;
  added: number;
}

/** Compares by block; the order does not count. */
export function compareBlocks(then: readonly Block[], now: readonly Block[]): Difference {
  const today = new Map(now.map((block) => [block.id, JSON.stringify(block)]));
  const known = new Set(then.map(({ id }) => id));
  return {
    changed: new Set(
      then.filter((block) => today.has(block.id) && today.get(block.id) !== JSON.stringify(block)).map(({ id }) => id),
    ),
    gone: new Set(then.filter(({ id }) => !today.has(id)).map(({ id }) => id)),
    added: now.filter(({ id }) => !known.has(id)).length,
  };
}

/** “Khác bản hiện nay: 2 đoạn viết khác, 1 đoạn nay không còn, 3 đoạn thêm sau.” */
export function differenceWords({ changed, gone, added }: Difference): string {
  const parts = [
    changed.size > 0 ? `${changed.size} đoạn viết khác` : '',
    gone.size > 0 ? `${gone.size} đoạn nay không còn` : '',
    added > 0 ? `${added} đoạn thêm sau` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Chữ giống hệt bản hiện nay.' : `Khác bản hiện nay: ${parts.join(', ')}.`;
}
