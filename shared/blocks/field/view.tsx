import { fieldText } from '../../document/figure-text.ts';
import { useShown } from '../text/LineBreaks.tsx';
import type { BlockView } from '../view.ts';
import type { FieldNode } from './schema.ts';

/** A word that follows the report's period or agency. */
export const FieldView: BlockView<FieldNode> = ({ node, look, attributes, children }) => (
  <span
    {...attributes}
    className={`report-field${node.bold ? ' mark-bold' : ''}${node.italic ? ' mark-italic' : ''}`}
    contentEditable={false}
  >
    {useShown(node, fieldText(node, look))}
    {children}
  </span>
);
