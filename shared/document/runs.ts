import type { Block } from '../blocks/schemas.ts';

/** Where a block stands among the neighbours of its own kind. */
export type RunPlace = 'only' | 'first' | 'middle' | 'last';

/** The places of addressees and căn cứ in their runs, by block id: label and punctuation follow from them. */
export function runsOf(blocks: readonly Block[]): Map<string, RunPlace> {
  const places = new Map<string, RunPlace>();
  blocks.forEach(({ type, id }, at) => {
    if (type !== 'salutation' && type !== 'basis') return;
    const follows = blocks[at - 1]?.type === type;
    const goesOn = blocks[at + 1]?.type === type;
    places.set(id, follows ? (goesOn ? 'middle' : 'last') : goesOn ? 'first' : 'only');
  });
  return places;
}
