import type { Some } from '../../../shared/api.ts';

/** So many of each kind a clerk looks through. */
const most = 200;

/** The first of a list, and how many there are. */
export function some<Item>(all: readonly Item[]): Some<Item> {
  return { count: all.length, shown: all.slice(0, most) };
}
