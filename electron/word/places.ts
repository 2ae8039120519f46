import type { Block } from '../../shared/blocks/schemas.ts';
import type { Place } from '../../shared/blocks/text/docx.ts';

/** Where each block stands: its bookmark, the list that it counts in, and whether the signature must not leave it. */
export function placesOf(blocks: readonly Block[]): Place[] {
  let lists = 0;
  let appendices = 0;
  let sections = 0;
  let hasSections = false;
  const listOf = (block: Block): number => {
    if (block.type === 'list') return lists;
    return block.type === 'part' ? appendices : sections;
  };
  return blocks.map((block, at) => {
    const before = blocks[at - 1];
    const after = blocks[at + 1];
    if (block.type === 'appendix') appendices += 1;
    // The first part begins no new count where no section stands before it.
    if (block.type === 'appendix' || (block.type === 'part' && hasSections)) sections += 1;
    if (block.type === 'heading') hasSections = true;
    if (block.type === 'list' && !(before?.type === 'list' && before.marker === block.marker)) lists += 1;
    return {
      bookmark: at + 1,
      list: listOf(block),
      keepNext: after?.type === 'recipients' || after?.type === 'signature',
    };
  });
}
