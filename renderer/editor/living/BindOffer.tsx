import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Editor, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { ReactEditor } from 'slate-react';
import { insertLiving } from '../model/insert.ts';
import { useSession } from '../SessionContext.ts';
import { figureOf, formsOf } from './forms.ts';
import type { KnownEqual, TypedNumber } from './typed-number.ts';
import { useTypedNumber } from './useTypedNumber.ts';
import './bind-offer.css';

/** Offers to bind a typed number to the figure that it equals, so that it follows from then on: below the page, by a click or Alt and the offer's number. */
export function BindOffer() {
  const { editor } = useSession();
  const offer = useTypedNumber();
  const bind = (number: TypedNumber, { indicator, measure }: KnownEqual): void => {
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
  const bindNow = useRef(bind);
  bindNow.current = bind;
  useEffect(() => {
    if (!offer) return undefined;
    const press = (event: KeyboardEvent): void => {
      const [, digit] = /^Digit([1-9])$/.exec(event.code) ?? [];
      const chosen = offer.equals[Number(digit) - 1];
      if (!event.altKey || event.ctrlKey || event.shiftKey || !chosen) return;
      event.preventDefault();
      event.stopPropagation();
      bindNow.current(offer.number, chosen);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [offer]);
  if (!offer) return null;
  const { number, equals } = offer;
  return (
    <section className="bind-offer" aria-label="Gắn số đã gõ">
      <p>“{number.text}” là số gõ tay, bằng số đã biết. Gắn vào thì số tự đổi theo:</p>
      {equals.map((equal, place) => (
        <Button
          key={`${equal.indicator.id} ${equal.measure}`}
          size="small"
          appearance="subtle"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => bind(number, equal)}
        >
          {equal.indicator.label}
          {equal.measure === 'value' ? '' : ` (${nameOf(equal)})`}
          <kbd>Alt+{place + 1}</kbd>
        </Button>
      ))}
    </section>
  );
}

function nameOf({ indicator, measure }: KnownEqual): string {
  const form = formsOf(indicator.id).find((one) => one.id === `figure ${measure}`);
  return (form?.name ?? measure).toLocaleLowerCase('vi');
}
