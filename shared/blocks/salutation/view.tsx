import { lineEnd } from '../../document/line-end.ts';
import type { BlockView } from '../view.ts';
import type { SalutationNode } from './schema.ts';

/** “Kính gửi: …” on one line, or the label above and a line with its dash for each of several. */
export const SalutationView: BlockView<SalutationNode> = ({ node, look, attributes, children }) => {
  const place = look.runs.get(node.id) ?? 'only';
  const { salutation } = look.profile.texts;
  return (
    <div {...attributes} className="report-addressee">
      {place === 'first' ? (
        <div className="report-salutationLabel" contentEditable={false}>
          {salutation}
        </div>
      ) : null}
      <p
        key="name"
        className={place === 'only' ? 'report-salutation' : 'report-salutationItem'}
        data-number={place === 'only' ? salutation : look.numbers.get(node.id)}
        data-end={lineEnd(node, look) || undefined}
      >
        {children}
      </p>
    </div>
  );
};
