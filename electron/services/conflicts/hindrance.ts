import type { ConflictRow, RecordRow } from '../../store/tables/conflicts.ts';
import type { Workspace } from '../workspace.ts';

/** Why the other side cannot be taken just now, as a sentence with what to do; undefined where nothing is in the way. */
export function hindrance(
  { store }: Workspace,
  { what, key }: ConflictRow,
  there: RecordRow | undefined,
): string | undefined {
  const id = what === 'report_version' ? String(there?.report) : (key.split('/')[0] ?? '');
  if (!['report', 'block', 'kept_finding', 'report_version'].includes(what)) return undefined;
  const report = store.reports.read(id);
  if (!report) return 'Báo cáo này không còn trong sổ: bản kia chỉ còn để đọc.';
  if (report.removed_at !== null && what !== 'report')
    return 'Báo cáo đang nằm trong “Đã xóa”: muốn lấy bản kia, hãy lấy lại báo cáo trước.';
  if (report.status === 'issued' && (what === 'block' || what === 'report'))
    return 'Báo cáo đã ban hành nên được giữ như lúc ký: muốn lấy bản kia, hãy “Thu hồi để sửa” trước.';
  return undefined;
}
