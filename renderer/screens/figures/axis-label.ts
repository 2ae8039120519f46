import { type PeriodKey, parsePeriod } from '../../../shared/period/key.ts';
import { periodYear } from '../../../shared/period/words.ts';

/** As narrow as an axis wants it: `10/19`, `III/19`, `6T/19`, `2019`. */
export function axisLabel(key: PeriodKey): string {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') return `${key.slice(8, 10)}/${key.slice(5, 7)}`;
  const year = String(periodYear(key)).slice(2);
  const roman = ['I', 'II', 'III', 'IV'];
  switch (period.kind) {
    case 'month':
      return `${period.number}/${year}`;
    case 'quarter':
      return `${roman[period.number - 1]}/${year}`;
    case 'half':
      return `${period.number === 1 ? '6T' : 'CN'}/${year}`;
    case 'nine-months':
      return `9T/${year}`;
    case 'year':
      return String(period.year);
  }
}

/** A figure as a chart draws it. */
export function numberOf(value: string | null | undefined): number | null {
  return value == null ? null : Number(value);
}
