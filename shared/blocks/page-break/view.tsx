import type { BlockView } from '../view.ts';
import type { PageBreakNode } from './schema.ts';

/** A line across the page on screen; on paper the next page. */
export const PageBreakView: BlockView<PageBreakNode> = ({ attributes, children }) => (
  <div {...attributes} className="report-page-break">
    {children}
  </div>
);
