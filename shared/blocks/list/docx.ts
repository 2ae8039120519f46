import { run } from '../../wordml/run.ts';
import { type BlockWriter, bookmarked, styled, together, writeInline } from '../text/docx.ts';
import type { ListNode } from './schema.ts';

/** One item of a list; its letter is written out where Word has no list for it: Word knows no a, b, c, d, đ, e. */
export const writeList: BlockWriter<ListNode> = (node, look, place) => {
  const name = node.marker === 'plus' ? 'sublist' : 'list';
  const typed = node.marker === 'letter' ? run(`${look.numbers.get(node.id) ?? ''} `) : '';
  const list = place.list === undefined ? {} : { list: { id: place.list, level: 0 } };
  const content = bookmarked(node.id, typed + writeInline(node.children, look, name), place);
  return styled(name, content, { ...together(place), ...list });
};
