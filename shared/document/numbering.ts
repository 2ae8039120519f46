import type { Block } from '../blocks/schemas.ts';
import { letterNumber, romanNumber } from '../format/numerals.ts';
import type { FormatProfile } from '../format/profile.ts';
import { runsOf } from './runs.ts';

/** The printed numbers of headings, list items and appendices by block id: `I.`, `2.`, `1.1.`, `a)`, `-`, `Phụ lục II`; a dash for each of several addressees. */
export function numberBlocks(
  blocks: readonly Block[],
  words: Pick<FormatProfile['texts'], 'appendix' | 'part'>,
): Map<string, string> {
  const numbers = new Map<string, string>();
  const counts = [0, 0, 0, 0];
  const appendices = blocks.filter((block) => block.type === 'appendix').length;
  let appendix = 0;
  let parts = 0;
  let items = 0;
  let before: Block | undefined;
  const runs = runsOf(blocks);
  for (const block of blocks) {
    if (block.type === 'part') {
      parts += 1;
      numbers.set(block.id, `${words.part} ${romanNumber(parts)}`);
      counts.fill(0);
    } else if (block.type === 'heading') {
      counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
      counts.fill(0, block.level);
      numbers.set(block.id, headingNumber(block.level, counts));
    } else if (block.type === 'list') {
      items = before?.type === 'list' && before.marker === block.marker ? items + 1 : 1;
      numbers.set(block.id, itemNumber(block.marker, items));
    } else if (block.type === 'salutation') {
      if (runs.get(block.id) !== 'only') numbers.set(block.id, '-');
    } else if (block.type === 'appendix') {
      appendix += 1;
      numbers.set(block.id, appendices > 1 ? `${words.appendix} ${romanNumber(appendix)}` : words.appendix);
      counts.fill(0);
      parts = 0;
    }
    before = block;
  }
  return numbers;
}

function headingNumber(level: 1 | 2 | 3 | 4, counts: readonly number[]): string {
  const [one = 0, two = 0, three = 0, four = 0] = counts;
  switch (level) {
    case 1:
      return `${romanNumber(one)}.`;
    case 2:
      return `${two}.`;
    case 3:
      // below no heading of level 2 it counts as in the first, as Word does
      return `${Math.max(two, 1)}.${three}.`;
    case 4:
      return `${letterNumber(four)})`;
  }
}

function itemNumber(marker: 'dash' | 'plus' | 'number' | 'letter', place: number): string {
  switch (marker) {
    case 'dash':
      return '-';
    case 'plus':
      return '+';
    case 'number':
      return `${place}.`;
    case 'letter':
      return `${letterNumber(place)})`;
  }
}
