import type { Block } from '../../shared/blocks/schemas.ts';
import type { Place } from '../../shared/blocks/text/docx.ts';

/** Where each block stands: its bookmark, the list that it counts in, and whether the signature must not leave it. */
export function placesOf(blocks: readonly Block[]): Place[] {
  let lists = 0;
  let appendices = 0;
  return blocks.map((block, at) => {
    const before = blocks[at - 1];
    const after = blocks[at + 1];
    if (block.type === 'appendix') appendices += 1;
    if (block.type === 'list' && !(before?.type === 'list' && before.marker === block.marker)) lists += 1;
    return {
      bookmark: at + 1,
      list: block.type === 'list' ? lists : appendices,
      keepNext: after?.type === 'recipients' || after?.type === 'signature',
    };
  });
}
