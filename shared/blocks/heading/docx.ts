import { run } from '../../wordml/run.ts';
import { type BlockWriter, bookmarked, styled, writeInline } from '../text/docx.ts';
import type { HeadingNode } from './schema.ts';

/** How many levels Word numbers by itself: it has no a, b, c, d, đ, e, so that the fourth level's letter is written out. */
export const numberedLevels = 3;

/** A heading of Word's own outline. */
export const writeHeading: BlockWriter<HeadingNode> = (node, look, place) => {
  const { level, id } = node;
  const style = `heading${level}` as const;
  const isNumbered = level <= numberedLevels;
  const typed = isNumbered ? '' : run(`${look.numbers.get(id) ?? ''} `);
  const list = isNumbered && place.list !== undefined ? { list: { id: place.list, level: level - 1 } } : undefined;
  return styled(style, bookmarked(id, typed + writeInline(node.children, look, style), place), list);
};
