import { Link } from '@fluentui/react-components';
import type { Passport, PassportTerm } from '../../../shared/api.ts';
import { rowLabel } from '../../../shared/document/figure-text.ts';
import { periodName } from '../../../shared/period/words.ts';
import { capitalise } from '../../../shared/text/unicode.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { useSession } from '../SessionContext.ts';
import { momentOf } from './moment-of.ts';
import { Overridden } from './Overridden.tsx';

/** What is known of a figure, fact by fact: computation and its terms, entry, comparisons, history. */
export function PassportFacts({ passport }: { passport: Passport }) {
  const { figures } = useSession();
  const row = figures.row(passport.indicator);
  const show = (value: string): string => formatFigure(value, passport, 'cell');
  const isOwn = passport.measure === 'value' && passport.period === figures.period;
  const line = [...passport.earlier].reverse().map(({ value }) => Number(value));
  const values = passport.value === null ? line : [...line, Number(passport.value)];
  return (
    <>
      <p className="passport-label">
        {passport.value === null
          ? `${capitalise(passport.periodName)}: chưa có số liệu`
          : `${passport.label}, ${passport.periodName}`}
      </p>
      {passport.missing === null ? null : <p className="passport-missing">{passport.missing}</p>}
      {isOwn ? <Overridden passport={passport} /> : null}
      <dl>
        {passport.source === null ? null : (
          <Fact
            name="Cách tính"
            text={
              passport.source === 'entered' ? enteredWords(passport) : (passport.formula ?? 'lấy nguyên từ kỳ khác')
            }
          />
        )}
        {passport.terms.map((term) => (
          <Term key={`${term.indicator} ${term.period} ${term.role}`} term={term} of={passport.indicator} />
        ))}
        {passport.otherWays.map(({ formula, value }) => (
          <Fact
            key={formula}
            name={value === passport.value ? 'Cũng bằng' : 'Tính ra'}
            text={`${formula} = ${show(value)}`}
          />
        ))}
        {isOwn && row && !passport.terms.some((term) => term.role === 'previous') ? (
          <Fact name="Kỳ trước" text={row.previous === null ? 'chưa có số liệu' : show(row.previous)} />
        ) : null}
        {isOwn && row ? (
          <Fact name="Cùng kỳ" text={row.sameLastYear === null ? 'chưa có số liệu' : show(row.sameLastYear)} />
        ) : null}
        {values.length > 1 ? (
          <>
            <dt>{`${values.length} kỳ gần đây`}</dt>
            <dd title={passport.earlier.map((one) => `${one.periodName}: ${show(one.value)}`).join('\n')}>
              <Sparkline values={values} width={150} />
            </dd>
          </>
        ) : null}
      </dl>
      {passport.history.length > 1 ? (
        <details className="passport-history">
          <summary>Đã nhập {passport.history.length} lần</summary>
          <ol>
            {passport.history.map((entry) => (
              <li key={entry.at}>
                <span>{entry.value === null ? 'xóa' : show(entry.value)}</span> {momentOf(entry.at)}, {entry.who}
                {entry.reason ? `: ${entry.reason}` : ''}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

/** A figure that another is computed from: a way to its own card. */
function Term({ term, of }: { term: PassportTerm; of: string }) {
  const { asked, figures, look } = useSession();
  const unit = look.indicator(term.indicator);
  const text = unit ? formatFigure(term.value, unit, 'cell') : term.value;
  const where = term.period === figures.period ? '' : `, ${periodName(term.period)}`;
  return (
    <>
      <dt title={term.label}>{term.role === 'previous' ? 'Kỳ trước' : rowLabel([of, term.indicator], 1, look)}</dt>
      <dd>
        {term.assumed ? (
          'để trống, tính là 0'
        ) : (
          <Link
            as="button"
            onClick={() =>
              asked.set({
                indicator: term.indicator,
                offset: 0,
                measure: 'value',
                ...(term.period === figures.period ? {} : { period: term.period }),
              })
            }
          >
            {`${text}${where}`}
          </Link>
        )}
      </dd>
    </>
  );
}

function enteredWords({ entry, measure }: Passport): string {
  if (!entry) return measure === 'value' ? 'nhập tay' : 'lấy từ số liệu đã nhập';
  return `nhập ${momentOf(entry.at)}, ${entry.who} (${entry.origin})`;
}
