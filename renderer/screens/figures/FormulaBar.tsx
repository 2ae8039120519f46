import { useEffect, useState } from 'react';
import type { Passport } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { Measure } from '../../../shared/value/measures.ts';
import { call } from '../../client.ts';
import { momentOf } from '../../editor/panel/moment-of.ts';

/** Moving through cells does not ask for each of them. */
const restBeforeAsking = 120;

/** Where the figure of the active cell comes from: its formula, who entered it, or what is missing. `version` counts changes of figures. */
export function FormulaBar(props: {
  indicator: string | undefined;
  period: PeriodKey;
  measure: Measure;
  version: number;
}) {
  const { indicator, period, measure, version } = props;
  const [passport, setPassport] = useState<Passport | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed figure means that the answer has changed
  useEffect(() => {
    if (indicator === undefined) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      call('values.explain', { indicator, period, measure }).then(
        (found) => gone || setPassport(found),
        // The sheet itself says what went wrong.
        () => gone || setPassport(null),
      );
    }, restBeforeAsking);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [indicator, period, measure, version]);

  const isFresh = passport?.indicator === indicator && passport?.period === period && passport?.measure === measure;
  return (
    <div className="formula-bar" aria-live="polite">
      {passport && isFresh ? (
        <>
          <strong>{passport.label}</strong>
          <span title={termsOf(passport)}>{factOf(passport)}</span>
        </>
      ) : (
        <span>&nbsp;</span>
      )}
    </div>
  );
}

/** “= 6.842 + 48”, “nhập hôm nay 09:12, Nguyễn Văn A (Nhập trên bảng)”, or what is missing. */
function factOf(passport: Passport): string {
  const { missing, formula, entry, terms, source, derived, otherWays } = passport;
  if (missing !== null) return missing;
  const show = (value: string): string => formatFigure(value, passport, 'cell');
  if (formula !== null) return `= ${formula}${namesOf(passport)}`;
  if (source === 'entered' && entry) {
    const way =
      derived !== null && derived !== passport.value ? otherWays.find(({ value }) => value === derived) : undefined;
    const instead = way ? `; tính ra ${way.formula} = ${show(way.value)}` : '';
    const reason = entry.reason ? `: ${entry.reason}` : '';
    return `Nhập ${momentOf(entry.at)}, ${entry.who} (${entry.origin})${reason}${instead}`;
  }
  const [term] = terms;
  return term ? `Lấy từ ${term.periodName}: ${show(term.value)}` : 'Đã nhập';
}

function namesOf({ terms, indicator }: Passport): string {
  const names = terms
    .filter((term) => !term.assumed)
    .map((term) => (term.indicator === indicator ? term.periodName : term.label));
  return names.length > 0 && names.length <= 3 ? `   (${names.join('; ')})` : '';
}

function termsOf({ terms }: Passport): string {
  return terms
    .map((term) => `${term.label}, ${term.periodName}: ${term.assumed ? 'để trống, tính là 0' : term.value}`)
    .join('\n');
}
