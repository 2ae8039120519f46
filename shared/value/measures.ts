import { addDays, type Day } from '../period/date.ts';
import { type PeriodKey, parsePeriod } from '../period/key.ts';
import { spanOf, yearStart, yearStarts } from '../period/span.ts';
import { add, type DecimalText, quotient } from './decimal.ts';
import type { Dated, Derivation, KnownPeriod } from './derive.ts';
import type { Indicator } from './indicator.ts';

/** What can be asked of an indicator in a period. */
export const measures = ['value', 'previous', 'sameLastYear', 'yearToDate', 'plan'] as const;
export type Measure = (typeof measures)[number];

/** A year to date and the periods that it was added up from. */
export interface YearToDate {
  value: DecimalText;
  periods: readonly PeriodKey[];
}

/** Whether an indicator is read as the state at a period's end: a stock, or a quotient of stocks. */
export function isStock(indicator: Indicator, of: Derivation): boolean {
  if (indicator.nature !== 'derived') return indicator.nature === 'stock';
  return indicator.relations.every((relation) => {
    if (relation.kind !== 'percent' && relation.kind !== 'per100') return true;
    return [relation.part, relation.whole].every((id) => of.catalogue.indicators.get(id)?.nature === 'stock');
  });
}

/** Previous: of a stock the latest known before this period; of a flow that of the previous period of the same kind. */
export function previousOf(indicator: Indicator, period: PeriodKey, of: Derivation): Dated | undefined {
  if (isStock(indicator, of)) return of.latestBefore(indicator.id, period);
  return at(indicator.id, of.neighbours(period).previous, of);
}

/** The value of the same period a year before. */
export function sameLastYearOf(indicator: Indicator, period: PeriodKey, of: Derivation): Dated | undefined {
  return at(indicator.id, of.neighbours(period).sameLastYear, of);
}

/**
 * Year to date. Of a flow: the sum of all months where each is known, else the latest cumulative report of the year
 * plus what adjoins after it; of a stock its value; of a quotient the quotient of the years to date. Undefined where data are missing.
 */
export function yearToDateOf(indicator: Indicator, period: PeriodKey, of: Derivation): YearToDate | undefined {
  if (isStock(indicator, of)) {
    const known = of.value(indicator.id, period);
    return known && { value: known.value, periods: [period] };
  }
  if (indicator.nature === 'derived') return quotientToDate(indicator, period, of);
  for (const tiles of tilings(period, of)) {
    const tiled = tiles(indicator.id);
    if (tiled) return { value: add(tiled.values), periods: tiled.periods };
  }
  return undefined;
}

/** Every way in which the year to date of a flow can be added up, in the order in which they count; they should give the same. */
export function* waysToDate(indicator: Indicator, period: PeriodKey, of: Derivation): Generator<YearToDate> {
  for (const tiles of tilings(period, of)) {
    const tiled = tiles(indicator.id);
    if (tiled) yield { value: add(tiled.values), periods: tiled.periods };
  }
}

/** The plan of the period's year. */
export function planOf(indicator: Indicator, period: PeriodKey, of: Derivation): DecimalText | undefined {
  return of.facts.plan(indicator.id, of.neighbours(period).year);
}

/** The value of a period; of free dates also that of a period of another kind with just these days. */
function at(id: string, key: PeriodKey, of: Derivation): Dated | undefined {
  const value = of.text(id, key);
  if (value !== undefined) return { value, period: key };
  if (parsePeriod(key).kind !== 'adhoc') return undefined;
  const { from, to } = of.span(key);
  for (const other of of.periods) {
    const same = other.span.from === from && other.span.to === to ? of.text(id, other.key) : undefined;
    if (same !== undefined) return { value: same, period: other.key };
  }
  return undefined;
}

function quotientToDate(indicator: Indicator, period: PeriodKey, of: Derivation): YearToDate | undefined {
  const relation = indicator.relations.find((one) => one.kind === 'percent' || one.kind === 'per100');
  if (relation?.kind !== 'percent' && relation?.kind !== 'per100') return undefined;
  const [part, whole] = [relation.part, relation.whole].map((id) => {
    const operand = of.catalogue.indicators.get(id);
    return operand && yearToDateOf(operand, period, of);
  });
  const value = part && whole && quotient(part.value, whole.value, 100, indicator.decimals);
  return value === undefined ? undefined : { value, periods: part?.periods ?? [] };
}

/** A way to cover the year up to a period: for an indicator, the periods that do so with their values, or undefined where one is unknown. */
type Tiling = (id: string) => { periods: readonly PeriodKey[]; values: readonly DecimalText[] } | undefined;

const remembered = new WeakMap<Derivation, Map<PeriodKey, Tiling[]>>();

function tilings(period: PeriodKey, of: Derivation): Tiling[] {
  const known = remembered.get(of) ?? new Map<PeriodKey, Tiling[]>();
  remembered.set(of, known);
  let result = known.get(period);
  if (!result) {
    const months = monthsUpTo(period, of);
    result = [...(months ? [(id: string) => valuesOf(id, months, of)] : []), ...cumulativeTilings(period, of)];
    known.set(period, result);
  }
  return result;
}

/** The periods with their values, where each is known. */
function valuesOf(id: string, periods: readonly PeriodKey[], of: Derivation): ReturnType<Tiling> {
  const values: DecimalText[] = [];
  for (const key of periods) {
    const value = of.text(id, key);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return { periods, values };
}

/** January up to the period's last month, where the months' days cover just the year up to the period's end. */
function monthsUpTo(key: PeriodKey, of: Derivation): PeriodKey[] | undefined {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') return undefined;
  const { to } = of.span(key);
  const start = yearStart(key, of.facts.cutoffs);
  const months: PeriodKey[] = [];
  for (let month = 1; month <= 12; month += 1) {
    const monthKey = `${period.year}-${String(month).padStart(2, '0')}`;
    const span = spanOf(monthKey, of.facts.cutoffs);
    if (month === 1 && span.from !== start) return undefined;
    if (span.to > to) return undefined;
    months.push(monthKey);
    if (span.to === to) return months;
  }
  return undefined;
}

/** For each cumulative report of the year, the latest first: it, and what adjoins after it up to the period's end. */
function cumulativeTilings(key: PeriodKey, of: Derivation): Tiling[] {
  return yearStarts(key, of.facts.cutoffs).flatMap((start) => tilingsFrom(start, key, of));
}

function tilingsFrom(start: Day, key: PeriodKey, of: Derivation): Tiling[] {
  const { to } = of.span(key);
  const itself = { key, span: of.span(key) };
  const within = [
    ...of.periods.filter((known) => known.key !== key && known.span.from >= start && known.span.to <= to),
    itself,
  ].sort((one, other) => (one.span.to < other.span.to ? 1 : -1));
  return within
    .filter((known) => known.span.from === start)
    .map((cumulative) => (id) => {
      const periods = of.value(id, cumulative.key) && chain(id, cumulative, to, within, of);
      return periods && valuesOf(id, periods, of);
    });
}

function chain(
  id: string,
  first: KnownPeriod,
  to: Day,
  within: readonly KnownPeriod[],
  of: Derivation,
): PeriodKey[] | undefined {
  if (first.span.to === to) return [first.key];
  const next = addDays(first.span.to, 1);
  for (const following of within) {
    if (following.span.from !== next || !of.value(id, following.key)) continue;
    const rest = chain(id, following, to, within, of);
    if (rest) return [first.key, ...rest];
  }
  return undefined;
}
