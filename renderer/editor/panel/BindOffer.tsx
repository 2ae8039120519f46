import { Button } from '@fluentui/react-components';
import { Editor, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { ReactEditor } from 'slate-react';
import { figureOf, formsOf } from '../living/forms.ts';
import type { KnownEqual } from '../living/typed-number.ts';
import { useTypedNumber } from '../living/useTypedNumber.ts';
import { insertLiving } from '../model/insert.ts';
import { useSession } from '../SessionContext.ts';

/** Offers to bind a typed number to the figure that it equals, so that it follows from then on. */
export function BindOffer() {
  const { editor } = useSession();
  const offer = useTypedNumber();
  if (!offer) return null;
  const { number, equals } = offer;
  const bind = ({ indicator, measure }: KnownEqual): void => {
    // The text may have moved on while the offer stood.
    if (!Range.equals(Editor.unhangRange(editor, number.range), number.range)) return;
    if (Editor.string(editor, number.range) !== number.text) return;
    HistoryEditor.withNewBatch(editor, () => {
      Transforms.select(editor, number.range);
      const isBare = /^\d$/.test(number.text);
      insertLiving(editor, { ...figureOf(indicator.id, { measure }), form: isBare ? 'cell' : 'prose' });
    });
    ReactEditor.focus(editor);
  };
  return (
    <section className="bind-offer" aria-label="Gắn số đã gõ">
      <p>“{number.text}” trong câu là số gõ tay. Gắn với chỉ tiêu thì số tự đổi theo:</p>
      {equals.map((equal) => (
        <Button
          key={`${equal.indicator.id} ${equal.measure}`}
          size="small"
          appearance="subtle"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => bind(equal)}
        >
          {equal.indicator.label}
          {equal.measure === 'value' ? '' : ` (${nameOf(equal)})`}
        </Button>
      ))}
    </section>
  );
}

function nameOf({ indicator, measure }: KnownEqual): string {
  const form = formsOf(indicator.id).find((one) => one.id === `figure ${measure}`);
  return (form?.name ?? measure).toLocaleLowerCase('vi');
}
