import type { BlockView } from '../view.ts';
import type { TitleNode } from './schema.ts';

/** BÁO CÁO and under it the typed subject with its drawn rule. */
export const TitleView: BlockView<TitleNode> = ({ node, attributes, children }) => (
  <div {...attributes} className="report-title">
    <div className="report-typeName" contentEditable={false}>
      {node.name}
    </div>
    <h1 className="report-subject">{children}</h1>
  </div>
);
