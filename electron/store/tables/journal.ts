import type { JournalWhat } from '../../../shared/api.ts';
import type { Database } from '../sqlite.ts';

/** One thing done, from `at` to `until`; `detail` as the window words it, such as the name of a version. */
export interface JournalRow {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  until: string;
  who: string | null;
  what: JournalWhat;
  report: string | null;
  detail: string | null;
}

/** Figures entered within an hour in one way. */
export interface FigureJournalRow {
  at: string;
  until: string;
  who: string | null;
  origin: string;
  period: string;
  count: number;
}

/** Who did what; figures have a history of their own. */
export function journalTable(database: Database) {
  const before = database.prepare<[string, number], JournalRow>(
    'SELECT * FROM journal WHERE until < ? ORDER BY until DESC, rowid DESC LIMIT ?',
  );
  const figures = database.prepare<[string, number], FigureJournalRow>(
    `SELECT min(at) AS at, max(at) AS until, who, origin, period, count(DISTINCT indicator) AS count FROM value_history
     GROUP BY who, origin, period, substr(at, 1, 13) HAVING max(at) < ? ORDER BY until DESC LIMIT ?`,
  );
  const latest = database.prepare<[string], JournalRow>(
    'SELECT * FROM journal WHERE report = ? ORDER BY until DESC LIMIT 1',
  );
  const add = database.prepare(
    'INSERT INTO journal (id, at, until, who, what, report, detail) VALUES (:id, :at, :until, :who, :what, :report, :detail)',
  );
  const extend = database.prepare<[string, string]>('UPDATE journal SET until = ? WHERE id = ?');
  return {
    /** The latest that ended before that moment, the latest first. */
    before: (moment: string, limit: number) => before.all(moment, limit),
    figuresBefore: (moment: string, limit: number) => figures.all(moment, limit),
    latestOf: (report: string) => latest.get(report),
    add: (row: JournalRow) => void add.run(row),
    /** It went on until then. */
    extend: (id: string, until: string) => void extend.run(until, id),
  };
}
