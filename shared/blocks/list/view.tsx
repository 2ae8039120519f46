import type { BlockView } from '../view.ts';
import type { ListNode } from './schema.ts';

/** One item of a list; its mark stands before it as generated content. */
export const ListView: BlockView<ListNode> = ({ node, look, attributes, children }) => (
  <p
    {...attributes}
    className={node.marker === 'plus' ? 'report-sublist' : 'report-list'}
    data-number={look.numbers.get(node.id)}
  >
    {children}
  </p>
);
