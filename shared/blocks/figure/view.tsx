import { figureText } from '../../document/figure-text.ts';
import { useShown } from '../text/LineBreaks.tsx';
import type { BlockView } from '../view.ts';
import type { FigureNode } from './schema.ts';

/** A bound figure inside a sentence; one that is not yet known is a marked gap. */
export const FigureView: BlockView<FigureNode> = ({ node, look, attributes, children }) => {
  const { text, missing } = figureText(node, look);
  const shown = useShown(node, text);
  return (
    <span
      {...attributes}
      className={`report-figure${node.bold ? ' mark-bold' : ''}${node.italic ? ' mark-italic' : ''}`}
      data-missing={missing || undefined}
      contentEditable={false}
    >
      {shown}
      {children}
    </span>
  );
};
