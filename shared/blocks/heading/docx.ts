import { Paragraph } from 'docx';
import { type BlockWriter, bookmarked, styled, writeInline, writeLine } from '../text/docx.ts';
import type { HeadingNode } from './schema.ts';

/** The list that numbers the headings I. / 1. / 1.1. in Word; each part of the file that counts anew is a list of its own. */
export const headingList = 'so-bao-cao:headings';

/** How many levels Word numbers by itself: it has no a, b, c, d, đ, e, so that the fourth level's letter is written out. */
export const numberedLevels = 3;

/** A heading of Word's own outline. */
export const writeHeading: BlockWriter<HeadingNode> = (node, look, place) => {
  const style = `heading${node.level}` as const;
  const isNumbered = node.level <= numberedLevels;
  const typed = isNumbered ? [] : [writeLine(`${look.numbers.get(node.id) ?? ''} `)];
  // The first list is the style's own.
  const countsAnew = isNumbered && place.list > 0;
  return [
    new Paragraph({
      ...styled(style),
      ...(countsAnew ? { numbering: { reference: headingList, level: node.level - 1, instance: place.list } } : {}),
      children: bookmarked(node.id, [...typed, ...writeInline(node.children, look, style)], place),
    }),
  ];
};
