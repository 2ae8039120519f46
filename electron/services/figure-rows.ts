import type { SheetRow } from '../../shared/api.ts';
import type { FigureRow } from '../../shared/document/look.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { previousPeriod, sameLastYear } from '../../shared/period/neighbours.ts';
import { periodName } from '../../shared/period/words.ts';
import { type DecimalText, round } from '../../shared/value/decimal.ts';
import type { Dated, Derivation, Known } from '../../shared/value/derive.ts';
import { formatFigure } from '../../shared/value/format.ts';
import type { Indicator } from '../../shared/value/indicator.ts';
import { isStock, planOf, previousOf, sameLastYearOf, yearToDateOf } from '../../shared/value/measures.ts';

/** The measures of an indicator in a period; computed ones rounded half up to the indicator's decimals. */
export function figureRow(indicator: Indicator, period: PeriodKey, of: Derivation): FigureRow {
  return {
    indicator: indicator.id,
    value: valueText(indicator, period, of),
    previous: datedText(indicator, previousOf(indicator, period, of), of),
    sameLastYear: datedText(indicator, sameLastYearOf(indicator, period, of), of),
    yearToDate: toDateText(indicator, period, of),
    plan: planOf(indicator, period, of) ?? null,
  };
}

/** The same with what phrases compare with besides. */
export function comparedRow(indicator: Indicator, period: PeriodKey, of: Derivation): FigureRow {
  return {
    ...figureRow(indicator, period, of),
    yearToDateLastYear: toDateText(indicator, sameLastYear(period), of),
    previousPeriod: previousOf(indicator, period, of)?.period ?? null,
  };
}

/** The same with all that the grid shows beside it; `revision` 0 for a figure that was never entered. */
export function sheetRow(indicator: Indicator, period: PeriodKey, of: Derivation, revision: number): SheetRow {
  const known = of.value(indicator.id, period);
  const entered = known?.source === 'entered' ? known.value : null;
  const derived = entered === null ? undefined : of.derived(indicator.id, period);
  const previous = previousOf(indicator, period, of);
  return {
    ...figureRow(indicator, period, of),
    yearToDateLastYear: toDateText(indicator, sameLastYear(period), of),
    entered,
    source: known?.source ?? null,
    derived: derived ? shown(derived, indicator) : null,
    previousPeriod: previous?.period ?? null,
    previousNote: previous ? null : previousNote(indicator, period, of),
    revision,
  };
}

/** The value as it is shown: as entered, or rounded half up to the indicator's decimals. */
export function shown(known: Known, indicator: Indicator): DecimalText {
  return known.source === 'entered' ? known.value : round(known.value, indicator.decimals);
}

/** The value of an indicator in a period as it is shown; null where it is not known. */
export function valueText(indicator: Indicator, period: PeriodKey, of: Derivation): DecimalText | null {
  const entered = of.facts.entered(indicator.id, period);
  if (entered !== undefined) return entered;
  const known = of.value(indicator.id, period);
  return known ? shown(known, indicator) : null;
}

function datedText(indicator: Indicator, dated: Dated | undefined, of: Derivation): DecimalText | null {
  if (dated === undefined) return null;
  const isEntered = of.facts.entered(indicator.id, dated.period) !== undefined;
  return isEntered ? dated.value : round(dated.value, indicator.decimals);
}

/** The year to date; like a value it is rounded where one of the figures that it adds up was computed. */
export function toDateText(indicator: Indicator, period: PeriodKey, of: Derivation): DecimalText | null {
  const known = yearToDateOf(indicator, period, of);
  if (!known) return null;
  const exact = known.periods.every((key) => of.facts.entered(indicator.id, key) !== undefined);
  return exact ? known.value : round(known.value, indicator.decimals);
}

/** Why there is no previous value, and what is known instead: “chưa có số liệu tháng 9/2019; 9 tháng đầu năm 2019: 77”. */
function previousNote(indicator: Indicator, period: PeriodKey, of: Derivation): string {
  if (isStock(indicator, of)) return 'chưa có số liệu của kỳ nào trước đó';
  const wanted = periodName(previousPeriod(period));
  const latest = of.latestBefore(indicator.id, period);
  const instead = latest ? `; ${periodName(latest.period)}: ${formatFigure(latest.value, indicator, 'cell')}` : '';
  return `chưa có số liệu ${wanted}${instead}`;
}
