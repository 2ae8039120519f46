import { LineBreaks } from '../text/LineBreaks.tsx';
import type { BlockView } from '../view.ts';
import { appendixLayout } from './layout.ts';
import type { AppendixNode } from './schema.ts';

/** The head of an appendix: its number, the typed title and what it belongs to. */
export const AppendixView: BlockView<AppendixNode> = ({ node, look, attributes, children }) => {
  const { title, note, rule } = appendixLayout(node, look);
  return (
    <div {...attributes} className="report-appendix">
      <div className="report-appendixNumber" contentEditable={false}>
        {look.numbers.get(node.id)}
      </div>
      <h2 className="report-appendixTitle">
        <LineBreaks lines={title} text={node.children} look={look}>
          {children}
        </LineBreaks>
      </h2>
      <div className="report-appendixNote" contentEditable={false}>
        {note.map((line) => (
          <div key={line}>{line}</div>
        ))}
        <div className="report-rule" style={{ width: `${rule}mm` }} />
      </div>
    </div>
  );
};
