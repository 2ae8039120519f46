import { type Block, blocks as definitions } from '../blocks/schemas.ts';
import { type InlineNode, isText } from '../document/inline.ts';
import { nodeText } from '../document/inline-text.ts';
import type { Look } from '../document/look.ts';

/** A line of a report as it is read, with the way back to what was typed. */
export interface ProseLine {
  block: Block;
  /** Figures and fields filled in; letter by letter as typed otherwise. */
  text: string;
  pieces: readonly Piece[];
}

/** A run of typed letters, or one figure or field, with its place in the line and in the typed line, where a chip counts one. */
interface Piece {
  from: number;
  to: number;
  typedFrom: number;
  chip: boolean;
}

/** A stretch of text; `to` lies behind its last letter. */
export interface Stretch {
  from: number;
  to: number;
}

/** Citations and addressees are words about other papers, not about the period. */
const unread: ReadonlySet<Block['type']> = new Set(['salutation', 'basis']);

/** The lines of a report that tell of its period, in order; a table by its caption. Those without a letter are left out. */
export function proseLines(blocks: readonly Block[], look: Look): ProseLine[] {
  return blocks.flatMap((block) => {
    if (block.type === 'indicator-table') return block.caption === '' ? [] : [captionLine(block, block.caption)];
    if (definitions[block.type].content !== 'text' || unread.has(block.type)) return [];
    const line = readLine(block, look);
    return line.text === '' ? [] : [line];
  });
}

/** The stretch in the letters that were typed, a figure or field counting as one; undefined where it touches one of those or is no part of the block's text. */
export function typedStretch({ pieces }: ProseLine, { from, to }: Stretch): Stretch | undefined {
  const piece = pieces.find((one) => one.from <= from && to <= one.to);
  if (piece && !piece.chip) return { from: piece.typedFrom + from - piece.from, to: piece.typedFrom + to - piece.from };
  const touched = pieces.filter((one) => one.from < to && from < one.to);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last || touched.some((one) => one.chip)) return undefined;
  return { from: first.typedFrom + from - first.from, to: last.typedFrom + to - last.from };
}

/** Whether a figure or field that follows the period by itself stands in the stretch. */
export function touchesChip({ pieces }: ProseLine, { from, to }: Stretch): boolean {
  return pieces.some((one) => one.chip && one.from < to && from < one.to);
}

function readLine(block: Block, look: Look): ProseLine {
  let text = '';
  let typed = 0;
  const pieces = (block.children as readonly InlineNode[]).map((node): Piece => {
    const words = nodeText(node, look);
    const piece = { from: text.length, to: text.length + words.length, typedFrom: typed, chip: !isText(node) };
    text += words;
    typed += isText(node) ? words.length : 1;
    return piece;
  });
  return { block, text, pieces };
}

function captionLine(block: Block, caption: string): ProseLine {
  return { block, text: caption, pieces: [] };
}
