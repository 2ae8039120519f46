import { Button } from '@fluentui/react-components';
import type { Passport } from '../../../shared/api.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { entryWords } from '../../passport/words.ts';

/** Where the figure of the active cell comes from, in one line: its formula, who entered it, or what is missing; and the way to the whole card. */
export function FormulaBar(props: { passport: Passport | null; isPaneOpen: boolean; togglePane: () => void }) {
  const { passport, isPaneOpen, togglePane } = props;
  return (
    <div className="formula-bar">
      <p aria-live="polite">
        {passport ? (
          <>
            <strong>{passport.label}</strong>
            <span title={termsOf(passport)}>{factOf(passport)}</span>
          </>
        ) : null}
      </p>
      <Button
        size="small"
        appearance="subtle"
        aria-pressed={isPaneOpen}
        title="Số này từ đâu ra (Shift+F2)"
        onClick={togglePane}
      >
        {isPaneOpen ? 'Ẩn thẻ số' : 'Số này từ đâu ra?'}
      </Button>
    </div>
  );
}

/** “= 6.842 + 48”, “Nhập hôm nay 09:12, Nguyễn Văn A (Nhập trên bảng)”, or what is missing. */
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
    const words = entryWords(passport);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}${reason}${instead}`;
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
