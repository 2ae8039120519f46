import { Paragraph } from 'docx';
import { bodyWidth } from '../../format/lengths.ts';
import { writeRule } from '../rule/docx.ts';
import { type BlockWriter, bookmarked, type Piece, styled, writeInline, writeLine, writePieces } from '../text/docx.ts';
import { titleLayout } from './layout.ts';
import type { TitleNode } from './schema.ts';

/** The kind of document, its subject and the rule below. */
export const writeTitle: BlockWriter<TitleNode> = (node, look, place) => {
  const { lines, rule } = titleLayout(node, look);
  const subject = brokenInto(lines, writePieces(node.children, look));
  const room = bodyWidth(look.profile);
  return [
    new Paragraph({
      ...styled('typeName'),
      children: [writeLine(node.name)],
    }),
    new Paragraph({
      ...styled('subject'),
      children: bookmarked(node.id, writeInline(subject, look, 'subject'), place),
    }),
    writeRule(rule, room, look, below),
  ];
};

/** Points between the rule and what follows. */
const below = 10;

/** The same pieces with the spaces at which the lines end turned into line breaks. */
function brokenInto(lines: readonly string[], pieces: readonly Piece[]): Piece[] {
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
