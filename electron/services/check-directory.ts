import type { Finding } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { agencyAt, historyOf } from '../../shared/directory/history.ts';
import { isValidAt } from '../../shared/directory/validity.ts';
import { shortDate } from '../../shared/period/date.ts';
import type { ReportRow } from '../store/tables/reports.ts';
import { dayOfReport, signersAt } from './context.ts';
import type { Workspace } from './workspace.ts';

/** What the directory cannot answer for a draft's day: no name of the office, or a signer who does not sign then. */
export function directoryFindings({ store, cutoffs }: Workspace, row: ReportRow, blocks: readonly Block[]): Finding[] {
  if (row.status === 'issued') return [];
  const { directory } = store;
  const day = dayOfReport(row, cutoffs);
  const history = historyOf(directory.agencies(), store.settings.read('agency'));
  const agency = agencyAt(history, day);
  if (!agency) return [];
  const at = (type: Block['type']) => blocks.find((block) => block.type === type)?.id ?? null;
  const found: Finding[] = [];
  if (!isValidAt(agency, day)) {
    found.push({
      rule: 'agency-out-of-time',
      area: 'format',
      severity: 'question',
      message: `Danh bạ không có tên cơ quan cho ngày ${shortDate(day)} nên báo cáo in tên gần nhất là “${agency.name}”: hãy bổ sung trong Danh bạ.`,
      block: at('letterhead'),
      indicators: [],
    });
  }
  const signer = directory.signers().find(({ id }) => id === row.signer);
  if (signer && !signersAt([signer], agency.id, day).length) {
    found.push({
      rule: 'signer-out-of-time',
      area: 'format',
      severity: 'error',
      message: `Theo danh bạ, ${signer.name} không ký cho ${agency.name} vào ngày ${shortDate(day)}: hãy chọn người ký khác hoặc sửa danh bạ.`,
      block: at('signature'),
      indicators: [],
    });
  }
  return found;
}
