import type { Finding } from '../../../shared/api.ts';
import type { FigureNode } from '../../../shared/blocks/figure/schema.ts';
import type { Fix } from '../../../shared/checks/fix.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { periodName } from '../../../shared/period/words.ts';
import { indicatorWords, isNamed, type NamedIndicator } from '../../../shared/prose/indicator-words.ts';
import { typedStretch } from '../../../shared/prose/line.ts';
import { compare, type DecimalText, round } from '../../../shared/value/decimal.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { measures as figureMeasures } from '../../../shared/value/measures.ts';
import { figureRow, toDateText, valueText } from '../figure-rows.ts';
import { aboutWords, type Checked, findingValue } from './checked.ts';
import { type Candidate, type Statement, statementsOf } from './statements.ts';

/** Typed quantities that contradict what is known of the indicator that their clause names, an issued report, or each other. */
export function proseFigures(checked: Checked): Finding[] {
  const statements = statementsOf(checked);
  return [
    ...statements.flatMap((statement) =>
      statement.period === null ? againstKnown(statement, checked) : againstPeriod(statement, checked),
    ),
    ...saidTwice(statements, checked),
  ];
}

function againstKnown(statement: Statement, checked: Checked): Finding[] {
  const { number, words, line, goesOn } = statement;
  const best = clearlyMeant(statement);
  if (!best || goesOn === 'narrower') return [];
  const { of, period } = checked;
  const { indicator } = best;
  const value = valueText(indicator, period, of);
  if (value === null || isKnownOtherwise(statement, checked, period)) return [];
  const known = formatFigure(value, indicator, 'cell');
  const isCertain = goesOn === 'ends' && !statement.inner && best.by !== 'unit-synonym';
  const fix = isCertain ? bindingFix(statement, indicator, known) : undefined;
  return [
    aboutWords(line, number, {
      rule: 'prose-contradiction',
      severity: isCertain ? 'error' : 'question',
      message: `“${words}” gõ tay, nhưng ${indicator.label} ${periodName(period)} là ${known}.`,
      indicators: [indicator.id],
      values: [findingValue(checked, { indicator: indicator.id, period, value })],
      ...(fix ? { fix } : {}),
    }),
  ];
}

/** A quantity of another period, against what the report of that period said, or what the workspace knows of it. */
function againstPeriod(statement: Statement, checked: Checked): Finding[] {
  const { number, words, line, period: spoken, candidates, goesOn } = statement;
  const [best] = candidates;
  if (!spoken || spoken.key === null || !best || goesOn === 'narrower') return [];
  const { of } = checked;
  const key = spoken.key;
  const { indicator } = best;
  const report = checked.issued(key);
  const stated = report?.figures.get(indicator.id)?.value ?? null;
  const value = stated ?? (spoken.isToDate ? toDateText(indicator, checked.period, of) : valueText(indicator, key, of));
  if (value === null || agrees(number.value, value) || isKnownOtherwise(statement, checked, key)) return [];
  const source = stated !== null && report ? report.name : 'số trong sổ';
  const period = spoken.isToDate && stated === null ? checked.period : key;
  return [
    aboutWords(line, number, {
      rule: 'issued-figure',
      severity: 'question',
      message: `“${words}” của ${spoken.words} khác với ${source}: ${indicator.label} là ${formatFigure(value, indicator, 'cell')}.`,
      indicators: [indicator.id],
      values: [
        findingValue(checked, {
          indicator: indicator.id,
          period,
          value,
          ...(period === key ? {} : { measure: 'yearToDate' as const }),
        }),
      ],
    }),
  ];
}

/** The same indicator, of which nothing is known yet, typed with two different numbers. */
function saidTwice(statements: readonly Statement[], checked: Checked): Finding[] {
  const first = new Map<string, Statement>();
  return statements.flatMap((statement) => {
    const best = clearlyMeant(statement);
    if (
      !best ||
      best.by === 'unit-synonym' ||
      statement.period !== null ||
      statement.goesOn !== 'ends' ||
      statement.inner
    )
      return [];
    const { indicator } = best;
    if (valueText(indicator, checked.period, checked.of) !== null) return [];
    if (isKnownOtherwise(statement, checked, checked.period)) return [];
    const earlier = first.get(indicator.id);
    if (!earlier) first.set(indicator.id, statement);
    if (!earlier || compare(earlier.number.value, statement.number.value) === 0) return [];
    return [
      aboutWords(statement.line, statement.number, {
        rule: 'said-twice',
        severity: 'question',
        message: `${indicator.label}: chỗ này ghi ${statement.words}, chỗ trước ghi ${earlier.words}.`,
        indicators: [indicator.id],
      }),
    ];
  });
}

/** The one indicator that the clause means, by its label or a synonym long enough; undefined where two are as likely. */
function clearlyMeant({ candidates }: Statement): Candidate | undefined {
  const [best, second] = candidates;
  if (!best || best.by === 'short-synonym') return undefined;
  const isTie = second && second.by === best.by && second.found === best.found && second.distance === best.distance;
  return isTie ? undefined : best;
}

/** Whether the number is right for another indicator that may be meant: of the clause's own, of the same unit, or named in full in the sentence. */
function isKnownOtherwise(statement: Statement, checked: Checked, period: PeriodKey): boolean {
  const { number, candidates, sentence } = statement;
  const { of } = checked;
  const isRight = (value: DecimalText | null): boolean => value !== null && agrees(number.value, value);
  const measured = candidates.slice(0, 8).map(({ indicator }) => figureRow(indicator, period, of));
  if (measured.some((row) => figureMeasures.some((measure) => isRight(row[measure])))) return true;
  const units = new Set(candidates.map(({ indicator }) => indicator.unit));
  return [period, checked.period].some((key) =>
    knownOf(checked, key).some(
      ({ named, value }) => isRight(value) && (units.has(named.indicator.unit) || isNamed(named, sentence)),
    ),
  );
}

type Known = readonly { named: NamedIndicator; value: DecimalText | null }[];
const remembered = new WeakMap<Checked, Map<PeriodKey, Known>>();

/** All values of a period, gathered once for a check. */
function knownOf(checked: Checked, period: PeriodKey): Known {
  const periods = remembered.get(checked) ?? new Map<PeriodKey, Known>();
  remembered.set(checked, periods);
  let known = periods.get(period);
  if (!known) {
    known = indicatorWords(checked.of.catalogue).all.map((named) => ({
      named,
      value: valueText(named.indicator, period, checked.of),
    }));
    periods.set(period, known);
  }
  return known;
}

/** Equal as written: a known value with more decimals than the sentence gives is rounded to those. Both are canonical. */
function agrees(written: DecimalText, known: DecimalText): boolean {
  if (written === known) return true;
  const [decimals, more] = [written, known].map((value) => value.split('.')[1]?.length ?? 0);
  return (
    decimals !== undefined &&
    more !== undefined &&
    decimals > 0 &&
    more > decimals &&
    written === round(known, decimals)
  );
}

/** The typed number gives way to the figure itself, which then follows every change. */
function bindingFix({ line, number, words }: Statement, { id, unit }: Indicator, known: string): Fix | undefined {
  const range = typedStretch(line, number);
  if (!range || /[^\d.,%\s]/.test(words) || (unit === '%') !== number.percent) return undefined;
  const figure: FigureNode = {
    type: 'figure',
    indicator: id,
    offset: 0,
    measure: 'value',
    unit: false,
    form: 'prose',
    children: [{ text: '' }],
  };
  return { kind: 'figure', block: line.block.id, label: `Lấy ${known} từ số liệu`, ...range, was: words, figure };
}
