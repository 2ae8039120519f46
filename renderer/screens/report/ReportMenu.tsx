import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ReportSummary } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Day } from '../../../shared/period/date.ts';
import { call } from '../../client.ts';
import { reportName } from '../../ui/report-words.ts';
import { useSay } from '../../ui/say.tsx';
import { VersionsDialog } from '../versions/VersionsDialog.tsx';
import { DetailsDialog } from './DetailsDialog.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { OpenPointsDialog } from './OpenPointsDialog.tsx';
import { type ReportOutput, useReportOutput } from './useReportOutput.tsx';

/** All that can be done to a report as a whole, behind one button (`children`). */
export function ReportMenu(props: {
  report: ReportSummary;
  today: Day;
  /** Runs before anything else, such as saving what was typed last; gives the report as it is then stored. */
  prepare?: () => Promise<ReportSummary>;
  /** The ways out, where the screen has its own; else the menu's. */
  output?: ReportOutput;
  /** First in the menu, where the report is not open yet. */
  open?: () => void;
  /** Its number, date, signer or status has changed. */
  changed: (report: ReportSummary) => void;
  removed: () => void;
  /** Its text is another now. */
  rewritten: () => void;
  children: ReactElement;
}) {
  const { report, today, open, changed, removed, rewritten, children } = props;
  const prepare = props.prepare ?? (() => stored(report.id));
  const say = useSay();
  const [dialog, setDialog] = useState<'issue' | 'details' | 'versions' | null>(null);
  const ownOutput = useReportOutput(report);
  const output = props.output ?? ownOutput;
  const name = reportName(report.period);

  const takeBack = async (): Promise<void> => {
    const { id, revision } = await prepare();
    changed(await call('reports.takeBack', { report: id, revision }));
    say.done(`Đã thu hồi ${name}: sửa được rồi.`);
  };
  const restore = async (): Promise<void> => {
    changed(await call('reports.restore', { report: report.id }));
  };
  const remove = async (): Promise<void> => {
    await prepare();
    await call('reports.remove', { report: report.id });
    removed();
    say.done(`Đã xóa ${name}.`, { label: 'Lấy lại', run: () => void restore().catch(say.failed) });
  };

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
        <MenuPopover>
          <MenuList>
            {open ? <MenuItem onClick={open}>{report.status === 'issued' ? 'Mở xem' : 'Mở soạn tiếp'}</MenuItem> : null}
            {open ? <MenuDivider /> : null}
            <MenuItem disabled={output.busy} onClick={output.word} secondaryContent="F12">
              Xuất Word…
            </MenuItem>
            <MenuItem disabled={output.busy} onClick={output.pdf}>
              Xuất PDF…
            </MenuItem>
            <MenuItem disabled={output.busy} onClick={output.print} secondaryContent="Ctrl+P">
              In…
            </MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => setDialog('versions')}>Các bản đã giữ…</MenuItem>
            {report.status === 'draft' ? (
              <>
                <MenuItem onClick={() => setDialog('details')}>Người ký và ngày…</MenuItem>
                <MenuItem onClick={() => setDialog('issue')}>Ban hành…</MenuItem>
                <MenuDivider />
                <MenuItem onClick={() => void remove().catch(say.failed)}>Xóa báo cáo</MenuItem>
              </>
            ) : (
              <MenuItem onClick={() => void takeBack().catch(say.failed)}>Thu hồi để sửa</MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {props.output ? null : ownOutput.dialog}
      {!props.output && ownOutput.question ? <OpenPointsDialog {...ownOutput.question} /> : null}
      {dialog === 'issue' ? (
        <IssueDialog
          report={report}
          today={today}
          prepare={prepare}
          close={() => setDialog(null)}
          done={(issued) => {
            changed(issued);
            say.done(`Đã ban hành ${name}, số ${issued.number}.`);
          }}
        />
      ) : null}
      {dialog === 'versions' ? (
        <VersionsDialog report={report} prepare={prepare} close={() => setDialog(null)} rewritten={rewritten} />
      ) : null}
      {dialog === 'details' ? (
        <DetailsDialog report={report} prepare={prepare} close={() => setDialog(null)} done={changed} />
      ) : null}
    </>
  );
}

async function stored(id: string): Promise<ReportSummary> {
  const found = (await call('reports.list', {})).find((report) => report.id === id);
  if (!found) throw new AppError('notFound', 'Báo cáo này không còn trong sổ: có thể đã bị xóa ở cửa sổ khác.');
  return found;
}
