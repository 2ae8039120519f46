import type { DueItem, ReportSummary } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';

/** What the clerk is likely to do next: go on with a draft, or make a report that is due. */
export type NextStep =
  | { do: 'goOn'; report: ReportSummary; due: DueItem | null }
  | { do: 'make'; kind: string; period: PeriodKey; due: DueItem };

const shownAtMost = 3;

/** Drafts first, the latest changed on top, but never so many that no due report is offered; then what is due soonest. */
export function nextSteps(reports: readonly ReportSummary[], due: readonly DueItem[]): NextStep[] {
  const toMake = due
    .filter((item) => item.report === null)
    .sort((one, other) => one.deadline.localeCompare(other.deadline))
    .map((item): NextStep => ({ do: 'make', kind: item.kind, period: item.key, due: item }));
  const drafts = reports
    .filter((report) => report.status === 'draft')
    .sort((one, other) => other.changed.localeCompare(one.changed))
    .map((report): NextStep => ({ do: 'goOn', report, due: due.find((item) => item.report === report.id) ?? null }));
  const room = shownAtMost - Math.min(toMake.length, 1);
  return [...drafts.slice(0, room), ...toMake].slice(0, shownAtMost);
}
