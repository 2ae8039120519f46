import type { Finding } from '../../shared/api.ts';
import { yearStart } from '../../shared/period/span.ts';
import { periodName } from '../../shared/period/words.ts';
import { compare } from '../../shared/value/decimal.ts';
import { formatFigure } from '../../shared/value/format.ts';
import { aboutFigures, type Checked } from './checked.ts';
import { valueText } from './figure-rows.ts';

/** What came in since the beginning of the year cannot be less than what had come in earlier in that year. */
export function fallingTotals(checked: Checked): Finding[] {
  const { of, period } = checked;
  const start = yearStart(period, of.facts.cutoffs);
  const { from, to } = of.span(period);
  if (from !== start) return [];
  const earlier = of.periods.filter(({ span }) => span.from === start && span.to < to);
  return [...of.catalogue.indicators.values()].flatMap((indicator) => {
    const value = indicator.nature === 'flow' ? valueText(indicator, period, of) : null;
    if (value === null) return [];
    for (const { key } of earlier) {
      const before = valueText(indicator, key, of);
      if (before === null || compare(value, before) >= 0) continue;
      const [now, then] = [value, before].map((one) => formatFigure(one, indicator, 'cell'));
      const message = `${indicator.label}: lũy kế ${periodName(period)} là ${now}, ít hơn ${then} của ${periodName(key)}: hãy xem lại.`;
      return [
        aboutFigures(checked, { rule: 'falling-total', severity: 'question', message, indicators: [indicator.id] }),
      ];
    }
    return [];
  });
}
