import type { Block } from '../blocks/schemas.ts';

/** How a former state of a report differs from the present: its blocks that are otherwise or gone today, and how many have come since. */
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
