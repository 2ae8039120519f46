import type { DueItem, ReportSummary } from '../../../shared/api.ts';
import { type PeriodKey, parsePeriod, periodKey } from '../../../shared/period/key.ts';
import { monthsOf } from '../../../shared/period/span.ts';

/** What the clerk is likely to do next: go on with a draft, or make a report that is due (`due` null: one to try out). */
export type NextStep =
  | { do: 'goOn'; report: ReportSummary; due: DueItem | null }
  | { do: 'make'; kind: string; period: PeriodKey; due: DueItem | null };

const shownAtMost = 3;

/**
 * Drafts first, the latest changed on top, but never so many that no due report is offered; then what is due soonest.
 * The demo's reports lie years back: there the month after the latest of them comes first, as long as there is no draft.
 */
export function nextSteps(reports: readonly ReportSummary[], due: readonly DueItem[], demo: boolean): NextStep[] {
  const toMake = due
    .filter((item) => item.report === null)
    .sort((one, other) => one.deadline.localeCompare(other.deadline))
    .map((item): NextStep => ({ do: 'make', kind: item.kind, period: item.key, due: item }));
  const drafts = reports
    .filter((report) => report.status === 'draft')
    .sort((one, other) => other.changed.localeCompare(one.changed))
    .map((report): NextStep => ({ do: 'goOn', report, due: due.find((item) => item.report === report.id) ?? null }));
  const room = shownAtMost - Math.min(toMake.length, 1);
  const first = demo && drafts.length === 0 ? monthAfter(reports) : [];
  return [...first, ...drafts.slice(0, room), ...toMake].slice(0, shownAtMost);
}

function monthAfter(reports: readonly ReportSummary[]): NextStep[] {
  const months = reports.flatMap((report) => {
    const period = parsePeriod(report.period);
    return period.kind === 'adhoc' ? [] : [period.year * 12 + monthsOf(period).last];
  });
  if (months.length === 0) return [];
  // Counted from 0, the last month of a report is the number of the one after it.
  const next = Math.max(...months);
  return [
    {
      do: 'make',
      kind: 'month',
      period: periodKey({ kind: 'month', year: Math.floor(next / 12), number: (next % 12) + 1 }),
      due: null,
    },
  ];
}
