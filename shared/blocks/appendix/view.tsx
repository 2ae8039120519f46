import { appendixNote } from '../../document/appendix-note.ts';
import type { BlockView } from '../view.ts';
import type { AppendixNode } from './schema.ts';

/** The head of an appendix: its number, the typed title and what it belongs to. */
export const AppendixView: BlockView<AppendixNode> = ({ node, look, attributes, children }) => (
  <div {...attributes} className="report-appendix">
    <div className="report-appendixNumber" contentEditable={false}>
      {look.numbers.get(node.id)}
    </div>
    <h2 className="report-appendixTitle">{children}</h2>
    <div className="report-appendixNote" contentEditable={false}>
      {appendixNote(look)}
    </div>
  </div>
);
