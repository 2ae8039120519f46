import type { ReportSummary } from '../../shared/api.ts';
import { type Day, shortDate } from '../../shared/period/date.ts';
import { type PeriodKey, parsePeriod } from '../../shared/period/key.ts';
import { periodName } from '../../shared/period/words.ts';
import { momentWords } from './time-words.ts';

/** What a report is called among others: “Báo cáo tháng 10/2019”, “Báo cáo đột xuất từ ngày 01/3/2019 đến ngày 20/3/2019”. */
export function reportName(period: PeriodKey): string {
  return `Báo cáo ${parsePeriod(period).kind === 'adhoc' ? 'đột xuất ' : ''}${periodName(period)}`;
}

/** The name under which its file is offered: “Bao cao thang 10-2019” in its own letters, with what no file name may hold left out. */
export function reportFileName(period: PeriodKey): string {
  const parsed = parsePeriod(period);
  const name = reportName(period).replaceAll('/', '-');
  return parsed.kind === 'adhoc' ? `Báo cáo đột xuất ${parsed.from} đến ${parsed.to}` : name;
}

export const statusWords = { draft: 'đang soạn', issued: 'đã ban hành' } as const;

/** When it was issued and under which number, or when it was last changed. */
export function whenWords(report: ReportSummary, today: Day): string {
  if (report.status === 'issued' && report.date !== null) {
    return report.number === null ? `ngày ${shortDate(report.date)}` : `số ${report.number}, ${shortDate(report.date)}`;
  }
  return `sửa ${momentWords(report.changed, today)}`;
}
