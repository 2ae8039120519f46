import type { Directory, ReportSummary } from '../../shared/api.ts';
import { agencyAt, historyOf } from '../../shared/directory/history.ts';
import type { DirectoryEntries } from '../../shared/directory/schema.ts';
import { AppError } from '../../shared/errors.ts';
import { periodName } from '../../shared/period/words.ts';
import { dayOfReport } from './context.ts';
import type { Workspace } from './workspace.ts';

/** Throws `input`, naming the report, where a name or signer is to go that an issued report was issued under. */
export function refuseInUse({ store, cutoffs }: Workspace, before: DirectoryEntries, after: DirectoryEntries): void {
  const issued = store.reports.list().filter(({ status }) => status === 'issued');
  const history = historyOf(before.agencies, store.settings.read('agency'));
  for (const agency of gone(before.agencies, after.agencies)) {
    const report = issued.find((one) => agencyAt(history, dayOfReport(one, cutoffs))?.id === agency.id);
    if (report) throw inUse(agency.name, report, 'có thể sửa tên và ngày của mục này thay cho việc xóa');
  }
  for (const signer of gone(before.signers, after.signers)) {
    const report = issued.find((one) => one.signer === signer.id);
    if (report) throw inUse(signer.name, report, 'hãy ghi ngày thôi ký thay cho việc xóa');
  }
}

/** The entry by which the office of the workspace is known afterwards; throws `input` where all its names are to go. */
export function officeAfter({ entries, office }: Directory, after: DirectoryEntries): string {
  const left = new Set(after.agencies.map(({ id }) => id));
  if (left.has(office)) return office;
  const heir = historyOf(entries.agencies, office).find(({ id }) => left.has(id));
  if (heir) return heir.id;
  throw new AppError(
    'input',
    'Sổ phải còn ít nhất một tên của cơ quan mình: hãy sửa tên ấy thay cho việc xóa.',
    'agencies',
  );
}

function gone<Entry extends { id: string }>(before: readonly Entry[], after: readonly Entry[]): Entry[] {
  const left = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !left.has(id));
}

function inUse(name: string, report: ReportSummary, remedy: string): AppError {
  const number = report.number === null ? '' : ` số ${report.number}`;
  return new AppError(
    'input',
    `Không xóa được “${name}” vì báo cáo${number} (${periodName(report.period)}) đã ban hành dưới tên này: ${remedy}.`,
  );
}
