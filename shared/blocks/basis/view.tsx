import { lineEnd } from '../../document/line-end.ts';
import type { BlockView } from '../view.ts';
import type { BasisNode } from './schema.ts';

/** A line of căn cứ; the sign at its end is generated content, which the caret can never get into. */
export const BasisView: BlockView<BasisNode> = ({ node, look, attributes, children }) => (
  <p {...attributes} className="report-basis" data-end={lineEnd(node, look) || undefined}>
    {children}
  </p>
);
