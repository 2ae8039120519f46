import { shortDate } from './date.ts';
import { type Period, type PeriodKey, parsePeriod } from './key.ts';

const roman = ['I', 'II', 'III', 'IV'] as const;

function bare(period: Exclude<Period, { kind: 'adhoc' }>): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${period.number <= 2 ? `0${period.number}` : period.number}`;
    case 'quarter':
      return `quý ${roman[period.number - 1]}`;
    case 'half':
      return period.number === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 'nine-months':
      return '9 tháng đầu năm';
    case 'year':
      return 'năm';
  }
}

/** The period as running text names it: “tháng 10/2019”, “quý I/2019”, “6 tháng đầu năm 2019”, “năm 2017”, “từ ngày 01/3/2019 đến ngày 20/3/2019”. */
export function periodName(key: PeriodKey): string {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') return `từ ngày ${shortDate(period.from)} đến ngày ${shortDate(period.to)}`;
  const joint = period.kind === 'month' || period.kind === 'quarter' ? '/' : ' ';
  return `${bare(period)}${joint}${period.year}`;
}

/** The same without its year where the period named after it has the same year: “tháng 10” before “tháng 11/2019”. */
export function periodNameBefore(key: PeriodKey, following: PeriodKey): string {
  const [one, other] = [parsePeriod(key), parsePeriod(following)];
  if (one.kind === 'adhoc' || other.kind === 'adhoc' || one.kind === 'year' || one.year !== other.year)
    return periodName(key);
  return bare(one);
}

/** The words for “in this period” in running text: “trong tháng”, “trong quý”, “trong 6 tháng đầu năm” … */
export function periodNoun(key: PeriodKey): string {
  const period = parsePeriod(key);
  switch (period.kind) {
    case 'month':
      return 'tháng';
    case 'quarter':
      return 'quý';
    case 'year':
      return 'năm';
    case 'adhoc':
      return 'kỳ';
    default:
      return bare(period);
  }
}

/** The period as a list of one year shows it: “Tháng 10”, “Quý I”, “6 tháng đầu năm”, “Cả năm”. */
export function periodLabel(key: PeriodKey): string {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') return `${shortDate(period.from)} – ${shortDate(period.to)}`;
  if (period.kind === 'year') return 'Cả năm';
  const text = period.kind === 'month' ? `tháng ${period.number}` : bare(period);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The last day of a period as a sentence goes on with it: “hết tháng 10/2019”, “hết ngày 20/3/2019”. */
export function periodEndName(key: PeriodKey): string {
  const period = parsePeriod(key);
  return `hết ${period.kind === 'adhoc' ? `ngày ${shortDate(period.to)}` : periodName(key)}`;
}

/** The year under which a list files the period. */
export function periodYear(key: PeriodKey): number {
  const period = parsePeriod(key);
  return period.kind === 'adhoc' ? Number(period.to.slice(0, 4)) : period.year;
}
