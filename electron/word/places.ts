import type { Block } from '../../shared/blocks/schemas.ts';
import type { Place } from '../../shared/blocks/text/docx.ts';
import { type ListKind, ownLists } from './numbering.ts';

/** Where each block stands: its bookmark, the list that it counts in, and whether the signature must not leave it; then the kinds of the lists that begin anew, in the order of their ids. */
export function placesOf(blocks: readonly Block[]): { places: Place[]; again: ListKind[] } {
  const again: ListKind[] = [];
  const begin = (kind: ListKind): number => Object.keys(ownLists).length + again.push(kind);
  let headings: number | undefined;
  let parts: number | undefined;
  let numbers: number | undefined;
  let hasSections = false;
  const listOf = (block: Block): number | undefined => {
    if (block.type === 'part') return parts;
    if (block.type === 'heading') return headings;
    if (block.type !== 'list' || block.marker === 'letter') return;
    return { dash: ownLists.dashes, plus: ownLists.pluses, number: numbers }[block.marker];
  };
  const places = blocks.map((block, at) => {
    const before = blocks[at - 1];
    const after = blocks[at + 1];
    if (block.type === 'appendix') parts = begin('parts');
    // The first part begins no new count where no section stands before it.
    if (block.type === 'appendix' || (block.type === 'part' && hasSections)) headings = begin('headings');
    if (block.type === 'heading') hasSections = true;
    const isItem = block.type === 'list' && block.marker === 'number';
    if (isItem && !(before?.type === 'list' && before.marker === 'number')) numbers = begin('numbers');
    return {
      bookmark: at + 1,
      list: listOf(block),
      keepNext: after?.type === 'recipients' || after?.type === 'signature',
    };
  });
  return { places, again };
}
