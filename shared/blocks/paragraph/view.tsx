import type { BlockView } from '../view.ts';
import type { ParagraphNode } from './schema.ts';

/** A paragraph of running text. */
export const ParagraphView: BlockView<ParagraphNode> = ({ attributes, children }) => (
  <p {...attributes} className="report-body">
    {children}
  </p>
);
