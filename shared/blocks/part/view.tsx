import type { BlockView } from '../view.ts';
import type { PartNode } from './schema.ts';

/** “Phần I” and below it the typed title; the number is generated content, which the caret can never get into. */
export const PartView: BlockView<PartNode> = ({ node, look, attributes, children }) => (
  <h2 {...attributes} className="report-part" data-number={look.numbers.get(node.id)}>
    {children}
  </h2>
);
