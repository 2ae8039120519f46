import { Paragraph } from 'docx';
import { type BlockWriter, bookmarked, styled, writeInline, writeLine } from '../text/docx.ts';
import type { ListMarker, ListNode } from './schema.ts';

/** The lists that Word marks or numbers by itself; letters are written out, since Word has no a, b, c, d, đ, e. */
export const wordLists = {
  dash: 'so-bao-cao:dashes',
  plus: 'so-bao-cao:pluses',
  number: 'so-bao-cao:numbers',
} as const;

/** One item of a list. */
export const writeList: BlockWriter<ListNode> = (node, look, place) => {
  const name = node.marker === 'plus' ? 'sublist' : 'list';
  const content = writeInline(node.children, look, name);
  const style = styled(name, place);
  if (!hasWordList(node.marker)) {
    const letter = writeLine(`${look.numbers.get(node.id) ?? ''} `);
    return [new Paragraph({ ...style, children: bookmarked(node.id, [letter, ...content], place) })];
  }
  const instance = node.marker === 'number' ? place.list : 0;
  const numbering = { reference: wordLists[node.marker], level: 0, instance };
  return [new Paragraph({ ...style, numbering, children: bookmarked(node.id, content, place) })];
};

function hasWordList(marker: ListMarker): marker is keyof typeof wordLists {
  return marker in wordLists;
}
