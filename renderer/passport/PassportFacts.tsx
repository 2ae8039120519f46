import { Fragment } from 'react';
import type { Passport } from '../../shared/api.ts';
import { capitalise } from '../../shared/text/unicode.ts';
import { formatFigure } from '../../shared/value/format.ts';
import { Sparkline } from '../ui/Sparkline.tsx';
import { measureNames, type PassportRoom } from './figure-place.ts';
import { PassportEarlier } from './PassportEarlier.tsx';
import { PassportHistory } from './PassportHistory.tsx';
import { FigureLink, PassportTerm } from './PassportTerm.tsx';
import { entryWords } from './words.ts';

/** What is known of a figure, fact by fact: computation and its terms, entry, comparisons, history. */
export function PassportFacts({ passport, room }: { passport: Passport; room: PassportRoom }) {
  const { indicator, period, periodName, measure, value, source, formula, terms, otherWays, earlier } = passport;
  const show = (text: string): string => formatFigure(text, passport, 'cell');
  const line = [...earlier].reverse().map((one) => Number(one.value));
  const values = value === null ? line : [...line, Number(value)];
  const named = measure === 'value' ? periodName : `${measureNames[measure].toLowerCase()} của ${periodName}`;
  const isOldTerm = [terms, ...otherWays.map((way) => way.terms)].flat().some((term) => term.role === 'previous');
  const beside = passport.beside.filter(
    (one) =>
      (one.measure === 'previous' && !isOldTerm) ||
      one.measure === 'sameLastYear' ||
      // A stock's year to date is its value, and most indicators have no plan.
      (one.value !== null && one.value !== value),
  );
  return (
    <>
      <p className="passport-label">
        {value === null ? `${capitalise(named)}: chưa có số liệu` : `${passport.label}, ${named}`}
      </p>
      {passport.missing === null ? null : <p className="passport-missing">{passport.missing}</p>}
      <dl>
        {source === null ? null : (
          <Fact name="Cách tính" text={source === 'entered' ? entryWords(passport) : (formula ?? 'lấy từ kỳ khác')} />
        )}
        {terms.map((term) => (
          <PassportTerm key={`${term.indicator} ${term.period} ${term.role}`} term={term} of={passport} room={room} />
        ))}
        {otherWays.map((way) => (
          <Fragment key={way.formula}>
            <Fact name={way.value === value ? 'Cũng bằng' : 'Tính ra'} text={`${way.formula} = ${show(way.value)}`} />
            {way.terms.map((term) => (
              <PassportTerm
                key={`${term.indicator} ${term.period} ${term.role}`}
                term={term}
                of={passport}
                room={room}
              />
            ))}
          </Fragment>
        ))}
        {beside.map((one) => (
          <FigureLink
            key={one.measure}
            name={measureNames[one.measure]}
            text={one.value === null ? 'chưa có số liệu' : show(one.value)}
            go={() => room.go({ indicator, period, measure: one.measure })}
          />
        ))}
        {values.length > 1 ? (
          <>
            <dt>{`${values.length} kỳ gần đây`}</dt>
            <dd>
              <Sparkline values={values} width={150} />
            </dd>
          </>
        ) : null}
      </dl>
      <PassportEarlier passport={passport} room={room} />
      <PassportHistory passport={passport} />
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
