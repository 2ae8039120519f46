import type { BlockView } from '../view.ts';
import type { LockedNode } from './schema.ts';

/** A block that this version cannot read: the screen says so, paper shows nothing of it. */
export const LockedView: BlockView<LockedNode> = ({ attributes, children }) => (
  <div {...attributes} className="report-locked">
    {children}
  </div>
);
