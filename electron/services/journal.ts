import type { JournalEntry, JournalWhat } from '../../shared/api.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** Who did what, the latest first: reports and directory by their own notes, figures by their history. */
export function journalServices({ store }: Workspace): Synchronous<'journal.read'> {
  return {
    // Without a limit in time: another PC's clock may run ahead of this one's.
    'journal.read'({ before = '~', limit }) {
      return store.read(() => {
        const done = store.journal.before(before, limit).map(
          (row): JournalEntry => ({
            ...row,
            title: row.report === null ? null : (store.reports.summary(row.report)?.title ?? null),
            period: row.report === null ? null : (store.reports.summary(row.report)?.period ?? null),
          }),
        );
        const figures = store.journal.figuresBefore(before, limit).map(
          ({ origin, count, ...row }): JournalEntry => ({
            ...row,
            id: `${row.until} ${origin} ${row.period}`,
            what: 'figures.changed',
            report: null,
            title: null,
            detail: `${count} chỉ tiêu · ${origin}`,
          }),
        );
        return [...done, ...figures].sort((one, other) => other.until.localeCompare(one.until)).slice(0, limit);
      });
    },
  };
}

/** What one person writes in one report within this time of the last is one line. */
const burst = 30 * 60_000;

/** Notes what was just done, inside the caller's transaction; writing that goes on lengthens its line. */
export function noteInJournal(
  { store, clock, newId }: Workspace,
  {
    what,
    report = null,
    detail = null,
  }: { what: JournalWhat; report?: string | null; detail?: string | null | undefined },
): void {
  const now = clock.now();
  const who = store.settings.read('who');
  const last = report !== null && what === 'report.written' ? store.journal.latestOf(report) : undefined;
  if (last?.what === what && last.who === who && Date.parse(now) - Date.parse(last.until) < burst)
    store.journal.extend(last.id, now);
  else store.journal.add({ id: newId(), at: now, until: now, who, what, report, detail });
}
