import type { KindInfo, ReportSummary } from '../../../shared/api.ts';
import { parsePeriod } from '../../../shared/period/key.ts';
import { monthsOf } from '../../../shared/period/span.ts';
import { periodLabel, periodName, periodYear } from '../../../shared/period/words.ts';
import { searchKey } from '../../../shared/text/unicode.ts';

export interface YearGroup {
  year: number;
  reports: readonly ReportSummary[];
}

/** The reports by year, the newest year and within it the newest period on top. */
export function byYear(reports: readonly ReportSummary[]): YearGroup[] {
  const groups = Map.groupBy(reports, (report) => periodYear(report.period));
  return [...groups]
    .sort(([one], [other]) => other - one)
    .map(([year, members]) => ({ year, reports: members.sort(newestFirst) }));
}

/** Those in which each word typed stands somewhere in title, period, kind, number or symbol; diacritics and case do not matter. */
export function matching(
  reports: readonly ReportSummary[],
  kinds: readonly KindInfo[],
  typed: string,
): ReportSummary[] {
  const words = searchKey(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [...reports];
  return reports.filter((report) => {
    const kind = kinds.find((one) => one.id === report.kind)?.label ?? '';
    const number = report.number === null ? '' : `số ${report.number}`;
    const text = searchKey(
      `${kind} ${periodName(report.period)} ${periodLabel(report.period)} ${report.title} ${number}`,
    );
    return words.every((word) => text.includes(word));
  });
}

function newestFirst(one: ReportSummary, other: ReportSummary): number {
  return lastMonth(other) - lastMonth(one) || other.changed.localeCompare(one.changed);
}

/** Month of the period's end; of two that end together the longer counts as later. */
function lastMonth(report: ReportSummary): number {
  const period = parsePeriod(report.period);
  if (period.kind === 'adhoc') return Number(period.to.slice(5, 7)) + Number(period.to.slice(8, 10)) / 100;
  const { first, last } = monthsOf(period);
  return last + (last - first) / 100;
}
