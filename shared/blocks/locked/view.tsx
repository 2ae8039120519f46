import type { BlockView } from '../view.ts';
import type { LockedNode } from './schema.ts';
import { lockedText } from './text.ts';

/** A block that this version cannot read: the screen says so, and what text it holds is shown on screen and paper alike. */
export const LockedView: BlockView<LockedNode> = ({ node, attributes, children }) => {
  const text = lockedText(node);
  return (
    <div {...attributes} className="report-locked">
      {text === '' ? null : (
        <div className="report-body" contentEditable={false}>
          {text}
        </div>
      )}
      {children}
    </div>
  );
};
