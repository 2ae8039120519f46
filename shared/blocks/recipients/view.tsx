import { drafterMark, recipientLines } from '../../document/recipient-lines.ts';
import type { BlockView } from '../view.ts';
import type { RecipientsNode } from './schema.ts';

/** “Nơi nhận:” and its lines, in the left column of the closing. */
export const RecipientsView: BlockView<RecipientsNode> = ({ node, look, attributes, children }) => {
  const { texts } = look.profile;
  const mark = drafterMark(node, look);
  return (
    <div {...attributes} className="report-recipients">
      <div contentEditable={false}>
        <div className="report-recipientsLabel">{texts.recipients}</div>
        {recipientLines(node, look).map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none has an identity of its own
          <div key={place} className="report-recipientsItem">
            {line}
          </div>
        ))}
        {mark === undefined ? null : <div className="report-drafterMark">{mark}</div>}
      </div>
      {children}
    </div>
  );
};
