import type { ReportStatus, ReportSummary } from '../../../shared/api.ts';
import type { ReportContext } from '../../../shared/document/context.ts';
import type { FigureRow } from '../../../shared/document/look.ts';
import type { Day } from '../../../shared/period/date.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import type { Database } from '../sqlite.ts';

/** Figures as they were at issue, by period offset. */
export type FrozenFigures = readonly { offset: number; rows: readonly FigureRow[] }[];

export interface ReportRow {
  id: string;
  kind: string;
  period: PeriodKey;
  title: string;
  status: ReportStatus;
  number: number | null;
  date: Day | null;
  signer: string | null;
  revision: number;
  created_at: string;
  changed_at: string;
  changed_by: string | null;
  removed_at: string | null;
  context: string | null;
  figures: string | null;
}

const summaryColumns = 'id, kind, period, title, status, number, date, signer, revision, changed_at AS changed';

/** The reports; their blocks stand in a table of their own. */
export function reportsTable(database: Database) {
  const list = database.prepare<[], ReportSummary>(
    `SELECT ${summaryColumns} FROM report WHERE removed_at IS NULL ORDER BY created_at, id`,
  );
  const removed = database.prepare<[], ReportSummary & { removed: string }>(
    `SELECT ${summaryColumns}, removed_at AS removed FROM report WHERE removed_at IS NOT NULL ORDER BY removed_at DESC`,
  );
  const summary = database.prepare<[string], ReportSummary>(`SELECT ${summaryColumns} FROM report WHERE id = ?`);
  const read = database.prepare<[string], ReportRow>('SELECT * FROM report WHERE id = ?');
  const ofPeriod = database
    .prepare<[string, string], string>('SELECT id FROM report WHERE kind = ? AND period = ? AND removed_at IS NULL')
    .pluck();
  const add = database.prepare(
    `INSERT INTO report (id, kind, period, title, status, number, date, signer, revision, created_at, changed_at, changed_by, removed_at, context, figures)
     VALUES (:id, :kind, :period, :title, :status, :number, :date, :signer, :revision, :created_at, :changed_at, :changed_by, :removed_at, :context, :figures)`,
  );
  const write = database.prepare(
    `UPDATE report SET title = :title, status = :status, number = :number, date = :date, signer = :signer, revision = :revision,
       changed_at = :changed_at, changed_by = :changed_by, removed_at = :removed_at, context = :context, figures = :figures WHERE id = :id`,
  );
  return {
    /** Those not removed, the oldest first. */
    list: (): ReportSummary[] => list.all(),
    /** Those in the bin, the last removed first. */
    removed: () => removed.all(),
    summary: (id: string) => summary.get(id),
    read: (id: string) => read.get(id),
    idsOf: (kind: string, period: PeriodKey) => ofPeriod.all(kind, period),
    add: (row: ReportRow) => void add.run(row),
    write(row: ReportRow): void {
      const { kind: _, period: __, created_at: ___, ...changing } = row;
      write.run(changing);
    },
  };
}

export const frozenContext = (row: ReportRow): ReportContext | null =>
  row.context === null ? null : (JSON.parse(row.context) as ReportContext);
export const frozenFigures = (row: ReportRow): FrozenFigures | null =>
  row.figures === null ? null : (JSON.parse(row.figures) as FrozenFigures);
