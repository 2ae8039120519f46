import { AppError } from '../../shared/errors.ts';
import { shortDate } from '../../shared/period/date.ts';
import type { ReportRow } from '../store/tables/reports.ts';
import { dayOfReport, signersAt } from './context.ts';
import { figuresNow } from './report-figures.ts';
import { contextOf, keep, refuseIssued, refuseOvertaken, reportNamed, summaryOf } from './report-state.ts';
import { keepVersion } from './report-versions.ts';
import type { Synchronous } from './synchronous.ts';
import { officeAt, type Workspace } from './workspace.ts';

/** Issuing a report, which freezes what it says, and taking it back. */
export function issueServices(workspace: Workspace): Synchronous<'reports.issue' | 'reports.takeBack'> {
  const { store, emit } = workspace;
  const changed = (row: ReportRow) => {
    emit({ type: 'reports.changed', report: row.id, revision: row.revision });
    return summaryOf(row);
  };
  return {
    'reports.issue'({ report, revision, number, date }) {
      const row = store.write(() => {
        const current = reportNamed(workspace, report);
        refuseOvertaken(current, revision);
        refuseIssued(current);
        const dated: ReportRow = { ...current, number, date };
        const context = contextOf(workspace, dated);
        if (!context.signer)
          throw new AppError('input', 'Chưa chọn người ký: hãy chọn người ký rồi phát hành.', 'signer');
        refuseOutOfTime(workspace, dated, context.signer.name);
        const blocks = store.blocks.ofReport(current.id);
        const figures = figuresNow(workspace, current.period, blocks);
        const issued = keep(
          workspace,
          { ...dated, status: 'issued', context: JSON.stringify(context), figures: JSON.stringify(figures) },
          'report.issued',
          `số ${number}, ngày ${shortDate(date)}`,
        );
        keepVersion(workspace, issued, `Bản ban hành số ${number}`);
        return issued;
      });
      return changed(row);
    },
    'reports.takeBack'({ report, revision }) {
      const row = store.write(() => {
        const current = reportNamed(workspace, report);
        refuseOvertaken(current, revision);
        if (current.status === 'draft')
          throw new AppError('input', 'Báo cáo này đang là bản thảo, không cần thu hồi.', 'report');
        return keep(
          workspace,
          { ...current, status: 'draft', number: null, context: null, figures: null },
          'report.takenBack',
        );
      });
      return changed(row);
    },
  };
}

/** Throws `input` for a signer who may not sign on the report's day. */
function refuseOutOfTime({ store, cutoffs }: Workspace, row: ReportRow, name: string): void {
  const day = dayOfReport(row, cutoffs);
  const agency = officeAt(store, day);
  if (signersAt(store.directory.signers(), agency.id, day).some(({ id }) => id === row.signer)) return;
  throw new AppError(
    'input',
    `Theo danh bạ, ${name} không ký cho ${agency.name} vào ngày ${shortDate(day)}: hãy chọn người ký khác hoặc ngày khác, hoặc sửa danh bạ.`,
    'signer',
  );
}
