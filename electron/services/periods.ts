import type { DueItem, PeriodInfo, ReportSummary } from '../../shared/api.ts';
import { type Day, daysBetween } from '../../shared/period/date.ts';
import { type PeriodKey, periodKey } from '../../shared/period/key.ts';
import { shiftPeriod } from '../../shared/period/neighbours.ts';
import { deadlineOf, spanOf } from '../../shared/period/span.ts';
import type { KindRecord } from '../store/directory.ts';
import { kindNamed, refuseOtherPeriod } from './kinds.ts';
import { deadlineOfKind } from './period-settings.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** How many days before its deadline a report is shown as due, and how long after it one that is not issued. */
const ahead = 31;
const behind = 31;

/** The dates of periods, and which reports are due around a day. */
export function periodServices(workspace: Workspace): Synchronous<'periods.read' | 'periods.due'> {
  const { store, clock } = workspace;
  return {
    'periods.read'({ kind: id, period }) {
      const kind = kindNamed(store, id);
      refuseOtherPeriod(kind, period);
      return periodInfo(kind, period, workspace);
    },
    'periods.due'({ today = clock.today() }) {
      const reports = store.reports.list();
      return store.kinds
        .list()
        .flatMap((kind) => dueOf(kind, today, reports, workspace))
        .sort((one, other) => (one.deadline === other.deadline ? 0 : one.deadline < other.deadline ? -1 : 1));
    },
  };
}

function periodInfo(kind: KindRecord, key: PeriodKey, { store, cutoffs }: Workspace): PeriodInfo {
  const deadline = deadlineOfKind(store, kind);
  return { key, ...spanOf(key, cutoffs), deadline: deadline === null ? null : deadlineOf(key, cutoffs, deadline) };
}

function dueOf(kind: KindRecord, today: Day, reports: readonly ReportSummary[], workspace: Workspace): DueItem[] {
  return periodsAround(kind, Number(today.slice(0, 4))).flatMap((key) => {
    const info = periodInfo(kind, key, workspace);
    const { deadline } = info;
    if (deadline === null) return [];
    const daysLeft = daysBetween(today, deadline);
    if (daysLeft > ahead || daysLeft < -behind) return [];
    const made = reports.filter((report) => report.kind === kind.id && report.period === key);
    const report = made.find((one) => one.status === 'issued') ?? made.at(-1);
    if (daysLeft < 0 && report?.status === 'issued') return [];
    return [
      {
        ...info,
        deadline,
        kind: kind.id,
        label: kind.label,
        report: report?.id ?? null,
        status: report?.status ?? null,
        daysLeft,
      },
    ];
  });
}

const perYear = { month: 12, quarter: 4, half: 2, 'nine-months': 1, year: 1 } as const;

/** All periods of the kind from the year before to the year after; a half-year report is made of the first half only (Nghị định 09/2019). */
function periodsAround(kind: KindRecord, year: number): PeriodKey[] {
  if (kind.period === 'adhoc') return [];
  const first = periodKey({ kind: kind.period, year: year - 1, number: 1 });
  const all = Array.from({ length: perYear[kind.period] * 3 }, (_, place) => shiftPeriod(first, place));
  return kind.period === 'half' ? all.filter((key) => key.endsWith('H1')) : all;
}
