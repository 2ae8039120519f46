import { Link } from '@fluentui/react-components';
import type { Passport, PassportTerm as Term } from '../../shared/api.ts';
import { rowLabel } from '../../shared/document/figure-text.ts';
import { periodName } from '../../shared/period/words.ts';
import { formatFigure } from '../../shared/value/format.ts';
import type { PassportRoom } from './figure-place.ts';

/** A figure that another is computed from or taken from: a way to its own card. */
export function PassportTerm({ term, of, room }: { term: Term; of: Passport; room: PassportRoom }) {
  const unit = room.indicator(term.indicator);
  const text = unit ? formatFigure(term.value, unit, 'cell') : term.value;
  const where = term.period === room.home ? '' : `, ${periodName(term.period)}`;
  const name = nameOf(term, of, room);
  if (term.assumed) {
    return (
      <>
        <dt title={term.label}>{name}</dt>
        <dd>để trống, tính là 0</dd>
      </>
    );
  }
  const { indicator, period } = term;
  return (
    <FigureLink
      name={name}
      title={term.label}
      text={`${text}${where}`}
      go={() => room.go({ indicator, period, measure: quotientToDate(of, term) ? 'yearToDate' : 'value' })}
    />
  );
}

/** A fact whose figure leads to its own card. */
export function FigureLink({ name, title, text, go }: { name: string; title?: string; text: string; go: () => void }) {
  return (
    <>
      <dt title={title}>{name}</dt>
      <dd>
        <Link as="button" title="Số này từ đâu ra?" onClick={go}>
          {text}
        </Link>
      </dd>
    </>
  );
}

/** A quotient to date is made of years to date, not of the values of one period. */
function quotientToDate({ measure }: Passport, { role }: Term): boolean {
  return measure === 'yearToDate' && (role === 'part' || role === 'whole');
}

function nameOf(term: Term, of: Passport, { indicator }: PassportRoom): string {
  if (of.measure !== 'value' && term.indicator === of.indicator) return of.measure === 'yearToDate' ? 'Gồm' : 'Lấy từ';
  return term.role === 'previous' ? 'Kỳ trước' : rowLabel([of.indicator, term.indicator], 1, { indicator });
}
