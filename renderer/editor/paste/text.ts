import { type Block, blocks } from '../../../shared/blocks/schemas.ts';
import { cleanText } from '../../../shared/text/unicode.ts';
import { newBlockId } from '../model/block-id.ts';

/** Plain text as blocks: a line is a paragraph; lines that begin with a dash or plus are list items; empty lines go. */
export function blocksFromText(text: string): Block[] {
  const lines = cleanText(text).split(/\r\n|\r|\n/);
  // One line may be a piece of a sentence: its spaces count.
  if (lines.length === 1 && text.trim() !== '') return [lineBlock(lines[0] ?? '')];
  return lines
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')
    .map(lineBlock);
}

/** One line as a block; a typed mark at its beginning, or one out of Word's symbol fonts, becomes the list's own. */
function lineBlock(line: string): Block {
  const match = /^\s*([-–•·▪●○*+\uF0B7\uF0A7\uF0D8\uF0FC])\s+(.*)$/.exec(line);
  if (!match) return { ...blocks.paragraph.empty(newBlockId()), children: [{ text: line }] };
  const marker = match[1] === '+' ? 'plus' : 'dash';
  return { ...blocks.list.empty(newBlockId()), marker, children: [{ text: match[2] ?? '' }] };
}
