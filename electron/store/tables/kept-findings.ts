import type { KeptFinding } from '../../../shared/api.ts';
import type { Database } from '../sqlite.ts';

/** A finding as it was when it was left. */
export interface KeptRow extends KeptFinding {
  report: string;
  mark: string;
  rule: string;
  message: string;
}

/** The findings that were looked at and left as they are; one that was taken back stays with its mark, for merging. */
export function keptFindingsTable(database: Database) {
  const ofReport = database.prepare<[string], KeptFinding & { mark: string }>(
    'SELECT mark, reason, at, who FROM kept_finding WHERE report = ? AND removed_at IS NULL',
  );
  const keep = database.prepare(
    `INSERT INTO kept_finding (report, mark, rule, message, reason, at, who)
     VALUES (:report, :mark, :rule, :message, :reason, :at, :who)
     ON CONFLICT (report, mark) DO UPDATE SET message = excluded.message, reason = excluded.reason, at = excluded.at,
       who = excluded.who, removed_at = NULL`,
  );
  const remove = database.prepare<[string, string, string]>(
    'UPDATE kept_finding SET removed_at = ? WHERE report = ? AND mark = ? AND removed_at IS NULL',
  );
  return {
    /** By their marks. */
    ofReport: (report: string): Map<string, KeptFinding> =>
      new Map(ofReport.all(report).map(({ mark, ...kept }) => [mark, kept])),
    keep: (row: KeptRow) => void keep.run(row),
    /** False where it was not kept. */
    remove: (report: string, mark: string, at: string) => remove.run(at, report, mark).changes > 0,
  };
}
