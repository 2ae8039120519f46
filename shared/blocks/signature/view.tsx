import type { BlockView } from '../view.ts';
import type { SignatureNode } from './schema.ts';

/** Authority and title of the signer, room for signature and seal, and the name, in the right column of the closing. */
export const SignatureView: BlockView<SignatureNode> = ({ look, attributes, children }) => {
  const { signer } = look.context;
  return (
    <div {...attributes} className="report-signature" data-unsigned={signer ? undefined : true}>
      <div contentEditable={false}>
        {signer?.lines.map((line) => (
          <div key={line} className="report-authority">
            {line}
          </div>
        ))}
        <div className="report-signature-space" />
        <div className="report-signerName">{signer?.name}</div>
      </div>
      {children}
    </div>
  );
};
