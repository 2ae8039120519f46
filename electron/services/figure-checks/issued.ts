import type { Finding } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { periodName } from '../../../shared/period/words.ts';
import { compare } from '../../../shared/value/decimal.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { previousOf, sameLastYearOf } from '../../../shared/value/measures.ts';
import { valueText } from '../figure-rows.ts';
import { aboutFigures, type Checked, findingValue } from './checked.ts';

/** Figures of earlier periods that this report shows or follows from, changed since the report of that period was issued. */
export function changedSinceIssue(checked: Checked): Finding[] {
  const { of, period } = checked;
  return [...checked.shownIn.keys()].flatMap((id) => {
    const indicator = of.catalogue.indicators.get(id);
    if (!indicator) return [];
    const used = new Set<PeriodKey | undefined>([
      previousOf(indicator, period, of)?.period,
      sameLastYearOf(indicator, period, of)?.period,
    ]);
    return [...used].flatMap((key) => {
      const report = key === undefined ? undefined : checked.issued(key);
      const stated = report?.figures.get(id)?.value ?? null;
      const now = key === undefined ? null : valueText(indicator, key, of);
      if (!report || key === undefined || stated === null || now === null || compare(stated, now) === 0) return [];
      const [one, other] = [now, stated].map((value) => formatFigure(value, indicator, 'cell'));
      return [
        aboutFigures(checked, {
          rule: 'issued-figure',
          severity: 'question',
          message: `${indicator.label}, ${periodName(key)}: trong sổ là ${one}, nhưng ${report.name} đã ghi ${other}.`,
          indicators: [id],
          values: [findingValue(checked, { indicator: id, period: key, value: now })],
        }),
      ];
    });
  });
}
