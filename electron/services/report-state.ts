import type { JournalWhat, ReportSummary } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import type { ReportContext } from '../../shared/document/context.ts';
import { AppError } from '../../shared/errors.ts';
import { type FrozenFigures, frozenContext, frozenFigures, type ReportRow } from '../store/tables/reports.ts';
import { dayOfReport, reportContext } from './context.ts';
import { noteInJournal } from './journal.ts';
import { wordingsOf } from './phrases.ts';
import { figuresNow, titleOf } from './report-figures.ts';
import { officeAt, type Workspace } from './workspace.ts';

/** The report of that id; throws `notFound` where there is none or it lies in the bin. */
export function reportNamed(
  { store }: Pick<Workspace, 'store'>,
  id: string,
  where: 'list' | 'bin' = 'list',
): ReportRow {
  const row = store.reports.read(id);
  if (row && (where === 'bin') === (row.removed_at !== null)) return row;
  throw new AppError(
    'notFound',
    where === 'bin'
      ? 'Không có báo cáo này trong phần đã xóa.'
      : 'Không có báo cáo này trong sổ: có thể báo cáo đã bị xóa.',
    'report',
  );
}

/** Throws `conflict` where someone has written since the caller looked. */
export function refuseOvertaken(row: ReportRow, seen: number): void {
  if (row.revision === seen) return;
  throw new AppError(
    'conflict',
    'Báo cáo vừa được sửa ở nơi khác: hãy mở lại báo cáo để xem bản mới rồi sửa tiếp.',
    'revision',
  );
}

/** Throws `readOnly` for an issued report. */
export function refuseIssued(row: ReportRow): void {
  if (row.status === 'draft') return;
  throw new AppError('readOnly', 'Báo cáo đã phát hành nên chỉ đọc: hãy thu hồi về bản thảo trước khi sửa.', 'report');
}

/** Agency, signer and dates of a report: of a draft as the directory has them for its day, of an issued one as they were. */
export function contextOf(workspace: Workspace, row: ReportRow): ReportContext {
  const frozen = frozenContext(row);
  if (frozen) return frozen;
  const { store, cutoffs } = workspace;
  const day = dayOfReport(row, cutoffs);
  const context = reportContext(row, { agency: officeAt(store, day), signers: store.directory.signers(), day });
  return { ...context, wordings: wordingsOf(store) };
}

/** The figures of a report: of a draft as they are now, of an issued one as they were. */
export function figuresOfReport(workspace: Workspace, row: ReportRow, blocks: readonly Block[]): FrozenFigures {
  return frozenFigures(row) ?? figuresNow(workspace, row.period, blocks);
}

/**
 * Writes the changed report under its next revision, with the title that its blocks now give, and what was done to it into the
 * journal; inside the caller's transaction.
 */
export function keep(workspace: Workspace, row: ReportRow, what: JournalWhat, detail?: string): ReportRow {
  const { store, clock } = workspace;
  const next = {
    ...row,
    title: titleOf(workspace, store.blocks.ofKind(row.id, 'title'), contextOf(workspace, row)),
    revision: row.revision + 1,
    changed_at: clock.now(),
    changed_by: store.settings.read('who'),
  };
  store.reports.write(next);
  noteInJournal(workspace, { what, report: row.id, detail });
  return next;
}

/** The report as lists show it. */
export function summaryOf({
  id,
  kind,
  period,
  title,
  status,
  number,
  date,
  signer,
  revision,
  changed_at,
}: ReportRow): ReportSummary {
  return { id, kind, period, title, status, number, date, signer, revision, changed: changed_at };
}
