import { phraseText } from '../../document/phrase-text.ts';
import { useShown } from '../text/LineBreaks.tsx';
import type { BlockView } from '../view.ts';
import type { PhraseNode } from './schema.ts';

/** A phrase that follows the figures; one whose figures are not yet known is a marked gap. */
export const PhraseView: BlockView<PhraseNode> = ({ node, look, attributes, children }) => {
  const { text, missing } = phraseText(node, look);
  const shown = useShown(node, text);
  return (
    <span
      {...attributes}
      className={`report-figure report-phrase${node.bold ? ' mark-bold' : ''}${node.italic ? ' mark-italic' : ''}`}
      data-missing={missing || undefined}
      contentEditable={false}
    >
      {shown}
      {children}
    </span>
  );
};
