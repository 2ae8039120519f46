import type { InlineNode } from '../../document/inline.ts';
import { nodeText } from '../../document/inline-text.ts';
import type { Look } from '../../document/look.ts';
import type { Piece } from './piece.ts';

/** What each node of a line shows, the spaces at which the lines end turned into line breaks. */
export function brokenTexts(lines: readonly string[], children: readonly InlineNode[], look: Look): string[] {
  const pieces = children.map((child) => ({ text: nodeText(child, look) }));
  return brokenInto(lines, pieces).map(({ text }) => text);
}

/** The same pieces with the spaces at which the lines end turned into line breaks. */
export function brokenInto(lines: readonly string[], pieces: readonly Piece[]): Piece[] {
  const ends = new Set<number>();
  for (const line of lines.slice(0, -1)) ends.add(Math.max(0, ...ends) + line.split(' ').length);
  let words = 0;
  let isInWord = false;
  return pieces.map((piece) => ({
    ...piece,
    text: piece.text.replace(/[^ \n\t]+|[ \n\t]+/g, (part) => {
      const isSpace = /^[ \n\t]/.test(part);
      if (!isSpace && !isInWord) words += 1;
      isInWord = !isSpace;
      return isSpace && ends.has(words) ? '\n' : part;
    }),
  }));
}
