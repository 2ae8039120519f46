import { useEffect, useState } from 'react';
import { useSession } from '../SessionContext.ts';
import { type KnownEqual, knownEquals, type TypedNumber, typedNumberAt } from './typed-number.ts';

/** A typed number is looked at only once the hands rest. */
const restBeforeLooking = 700;

/** The typed number at the caret and the known values that it equals, once the clerk has paused; null while typing or composing. */
export function useTypedNumber(): { number: TypedNumber; equals: readonly KnownEqual[] } | null {
  const { editor, moment, figures, workspace, isReadOnly } = useSession();
  const [offer, setOffer] = useState<{ number: TypedNumber; equals: readonly KnownEqual[] } | null>(null);

  useEffect(() => {
    if (isReadOnly) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      if (document.querySelector('[data-composing]')) return;
      const number = typedNumberAt(editor);
      const rows = figures.rows.get().get(0);
      const equals = number && rows ? knownEquals(number, rows, workspace.indicators) : [];
      setOffer(number && equals.length > 0 ? { number, equals } : null);
    };
    const wait = (): void => {
      setOffer(null);
      clearTimeout(timer);
      timer = setTimeout(look, restBeforeLooking);
    };
    const stop = moment.subscribe(wait);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, moment, figures, workspace, isReadOnly]);

  return offer;
}
