import type { BlockView } from '../view.ts';
import type { HeadingNode } from './schema.ts';

/** A section's title. Its number stands before it as generated content: the caret can never get into it. */
export const HeadingView: BlockView<HeadingNode> = ({ node, look, attributes, children }) => {
  const Tag = tags[node.level];
  return (
    <Tag {...attributes} className={`report-heading${node.level}`} data-number={look.numbers.get(node.id)}>
      {children}
    </Tag>
  );
};

const tags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const;
