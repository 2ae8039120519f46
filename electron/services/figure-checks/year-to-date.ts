import type { Finding } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { periodName } from '../../../shared/period/words.ts';
import { compare } from '../../../shared/value/decimal.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { waysToDate } from '../../../shared/value/measures.ts';
import { aboutFigures, type Checked, findingValue } from './checked.ts';

/** What came in since the beginning of the year, where two ways of adding it up differ: the months, say, and a report of nine months. */
export function differingTotals(checked: Checked): Finding[] {
  const { of, period } = checked;
  return [...of.catalogue.indicators.values()].flatMap((indicator) => {
    if (indicator.nature !== 'flow') return [];
    const [first, ...others] = waysToDate(indicator, period, of);
    const other = first && others.find((way) => compare(way.value, first.value) !== 0);
    if (!other) return [];
    const [one, two] = [first, other].map(
      ({ value, periods }) => `${formatFigure(value, indicator, 'cell')} (${named(periods, indicator, checked)})`,
    );
    const message = `${indicator.label}: lũy kế từ đầu năm đến hết ${periodName(period)} có hai số: ${one} và ${two}: hãy xem lại.`;
    const parts = first.periods.length > 3 ? other.periods : [...new Set([...first.periods, ...other.periods])];
    const values = parts.map((key) =>
      findingValue(checked, { indicator: indicator.id, period: key, value: of.text(indicator.id, key) ?? '0' }),
    );
    const indicators = [indicator.id];
    return [aboutFigures(checked, { rule: 'year-to-date', severity: 'question', message, indicators, values })];
  });
}

/** “9 tháng đầu năm 2019: 77 + tháng 10/2019: 48”; many months by the first and the last. */
function named(periods: readonly PeriodKey[], indicator: Indicator, { of }: Checked): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  if (periods.length > 3) return `cộng từ ${periodName(first)} đến ${periodName(last)}`;
  if (periods.length === 1) return `số của ${periodName(first)}`;
  return periods
    .map((key) => `${periodName(key)}: ${formatFigure(of.text(indicator.id, key) ?? '0', indicator, 'cell')}`)
    .join(' + ');
}
