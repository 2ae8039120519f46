import type { Finding } from '../../../shared/api.ts';
import { addDays } from '../../../shared/period/date.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { previousPeriod } from '../../../shared/period/neighbours.ts';
import { periodName } from '../../../shared/period/words.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { valueText } from '../figure-rows.ts';
import { aboutFigures, type Checked, findingValue } from './checked.ts';

/** Values ten times those of the period just before or a tenth of them, and those that look as if entered in thousands or millions. */
export function jumps(checked: Checked): Finding[] {
  const { of, period } = checked;
  const before = adjoiningPeriod(checked);
  if (before === undefined) return [];
  return [...of.catalogue.indicators.values()].flatMap((indicator) => {
    const [value, former] = [valueText(indicator, period, of), valueText(indicator, before, of)];
    // A ratio is told roughly, so that a float will do.
    const ratio = Number(value) / Number(former);
    const size = Math.max(ratio, 1 / ratio);
    if (value === null || former === null || !Number.isFinite(size) || size < 10) return [];
    const scale = slipOf(size);
    const [now, then] = [value, former].map((one) => formatFigure(one, indicator, 'cell'));
    const change = ratio > 1 ? 'gấp' : 'kém';
    const message =
      scale === undefined
        ? `${indicator.label}: ${periodName(period)} là ${now}, ${change} khoảng ${Math.round(size)} lần ${then} của ${periodName(before)}: hãy xem lại.`
        : `${indicator.label}: ${periodName(period)} là ${now}, ${change} khoảng ${scale} lần ${then} của ${periodName(before)}: hãy xem có nhầm đơn vị không.`;
    return [
      aboutFigures(checked, {
        rule: scale === undefined ? 'jump' : 'unit-slip',
        severity: 'question',
        message,
        indicators: [indicator.id],
        values: [
          findingValue(checked, { indicator: indicator.id, period, value }),
          findingValue(checked, { indicator: indicator.id, period: before, value: former }),
        ],
      }),
    ];
  });
}

/** The period of the same kind that ends on the eve of this one; undefined where cut-offs leave a gap between the two. */
export function adjoiningPeriod({ of, period }: Pick<Checked, 'of' | 'period'>): PeriodKey | undefined {
  const before = previousPeriod(period);
  return addDays(of.span(before).to, 1) === of.span(period).from ? before : undefined;
}

const slips = [
  [1e3, 'nghìn'],
  [1e6, 'triệu'],
  [1e9, 'tỷ'],
] as const;

/** Values of one unit differ little from period to period, so that a slip stays near a thousand, a million or a thousand million. */
function slipOf(size: number): string | undefined {
  return slips.find(([scale]) => size > scale / 3 && size < scale * 3)?.[1];
}
