import type { Finding } from '../../../shared/api.ts';
import { previousPeriod } from '../../../shared/period/neighbours.ts';
import { periodName } from '../../../shared/period/words.ts';
import { aboutFigures, type Checked, findingValue } from './checked.ts';

const fewest = 5;
const share = 0.8;

/** A period whose figures were taken over from the one before: four fifths of at least five entered values are the same. */
export function copiedPeriod(checked: Checked): Finding[] {
  const { of, period } = checked;
  const before = previousPeriod(period);
  const entered = [...of.catalogue.indicators.keys()].flatMap((indicator) => {
    const value = of.facts.entered(indicator, period);
    return value === undefined ? [] : [{ indicator, period, value }];
  });
  const same = entered.filter(({ indicator, value }) => of.facts.entered(indicator, before) === value);
  if (entered.length < fewest || same.length < entered.length * share) return [];
  return [
    aboutFigures(checked, {
      rule: 'copied-period',
      severity: 'question',
      message: `${same.length} trên ${entered.length} số đã nhập của ${periodName(period)} giống hệt ${periodName(before)}: hãy xem có phải số chép lại.`,
      indicators: same.map(({ indicator }) => indicator),
      values: same.slice(0, 8).map((figure) => findingValue(checked, figure)),
    }),
  ];
}
