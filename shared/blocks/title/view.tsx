import { LineBreaks } from '../text/LineBreaks.tsx';
import type { BlockView } from '../view.ts';
import { titleLayout } from './layout.ts';
import type { TitleNode } from './schema.ts';

/** BÁO CÁO and under it the typed subject with its drawn rule. */
export const TitleView: BlockView<TitleNode> = ({ node, look, attributes, children }) => (
  <div {...attributes} className="report-title">
    <div className="report-typeName" contentEditable={false}>
      {node.name}
    </div>
    <h1 className="report-subject">
      <LineBreaks lines={titleLayout(node, look).lines} text={node.children} look={look}>
        {children}
      </LineBreaks>
    </h1>
  </div>
);
