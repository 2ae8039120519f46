import type { Finding } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { yearStart } from '../../../shared/period/span.ts';
import { periodName } from '../../../shared/period/words.ts';
import { compare, type DecimalText } from '../../../shared/value/decimal.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { valueText } from '../figure-rows.ts';
import { aboutFigures, type Checked, findingValue } from './checked.ts';
import { adjoiningPeriod } from './jumps.ts';

/** What came in since the beginning of the year cannot be less than what had come in earlier in that year; nor can a total that only grows. */
export function fallingTotals(checked: Checked): Finding[] {
  const reported = earlierInYear(checked);
  const adjoining = adjoiningPeriod(checked);
  return [...checked.of.catalogue.indicators.values()].flatMap((indicator) => {
    const onlyGrows = grows(indicator) && adjoining !== undefined;
    const earlier = indicator.nature === 'flow' ? reported : onlyGrows ? [adjoining] : [];
    const value = earlier.length === 0 ? null : valueText(indicator, checked.period, checked.of);
    if (value === null) return [];
    for (const key of earlier) {
      const before = valueText(indicator, key, checked.of);
      if (before !== null && compare(value, before) < 0) return [fall(checked, indicator, value, { key, before })];
    }
    return [];
  });
}

/** The reports of the year that begin with it and end before this one, where this one begins with the year too. */
function earlierInYear({ of, period }: Checked): PeriodKey[] {
  const start = yearStart(period, of.facts.cutoffs);
  const { from, to } = of.span(period);
  if (from !== start) return [];
  return of.periods.filter(({ span }) => span.from === start && span.to < to).map(({ key }) => key);
}

/** A stock to which things are only added: “số hộp thư = kỳ trước + cấp mới”. */
function grows({ nature, relations }: Indicator): boolean {
  return nature === 'stock' && relations.some((relation) => relation.kind === 'roll' && relation.minus.length === 0);
}

function fall(
  checked: Checked,
  indicator: Indicator,
  value: DecimalText,
  { key, before }: { key: PeriodKey; before: DecimalText },
): Finding {
  const [now, then] = [value, before].map((one) => formatFigure(one, indicator, 'cell'));
  const of = indicator.nature === 'flow' ? `lũy kế ${periodName(checked.period)}` : periodName(checked.period);
  return aboutFigures(checked, {
    rule: 'falling-total',
    severity: 'question',
    message: `${indicator.label}: ${of} là ${now}, ít hơn ${then} của ${periodName(key)}: hãy xem lại.`,
    indicators: [indicator.id],
    values: [
      findingValue(checked, { indicator: indicator.id, period: checked.period, value }),
      findingValue(checked, { indicator: indicator.id, period: key, value: before }),
    ],
  });
}
