import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { MovedFigure, ReportSummary } from '../../shared/api.ts';
import { shortDate } from '../../shared/period/date.ts';
import { call, listen } from '../client.ts';
import { MovedDialog } from './dialogs/MovedDialog.tsx';

/** Says that an issued report can only be read, and what the store has come to hold otherwise since. */
export function IssuedBanner({ report, takeBack }: { report: ReportSummary; takeBack: () => void }) {
  const [moved, setMoved] = useState<readonly MovedFigure[]>([]);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    // A comparison that cannot be made is made at the next news.
    const read = (): void => void call('reports.moved', { report: report.id }).then(setMoved, () => undefined);
    read();
    return listen(({ type }) => type === 'values.changed' && read());
  }, [report.id]);

  return (
    <>
      <MessageBar intent={moved.length > 0 ? 'warning' : 'info'} className="workbench-banner">
        <MessageBarBody>
          Đã ban hành{report.number === null ? '' : ` số ${report.number}`}
          {report.date === null ? '' : ` ngày ${shortDate(report.date)}`}: chỉ để đọc, số liệu giữ nguyên như lúc ban
          hành.{' '}
          {moved.length > 0 ? (
            <Link as="button" inline onClick={() => setAsked(true)}>
              {moved.length} số trong sổ nay đã khác
            </Link>
          ) : null}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={takeBack}>
            Thu hồi để sửa
          </Button>
        </MessageBarActions>
      </MessageBar>
      {isAsked ? <MovedDialog moved={moved} close={() => setAsked(false)} /> : null}
    </>
  );
}
