import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Reply } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { call } from '../../client.ts';
import { ReadDialog } from '../../ui/ReadDialog.tsx';
import { reportName } from '../../ui/report-words.ts';
import { useSay } from '../../ui/say.tsx';
import { momentWords } from '../../ui/time-words.ts';

/** The reports that were removed: each can be taken back. */
export function BinDialog({ today, close }: { today: Day; close: () => void }) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [reports, setReports] = useState<Reply<'reports.removed'> | null>(null);
  useEffect(() => {
    call('reports.removed', {}).then(setReports, say.failed);
  }, [say]);

  const takeBack = (id: string): void => {
    call('reports.restore', { report: id }).then((report) => {
      setReports((before) => before?.filter((one) => one.id !== id) ?? null);
      // The button that had the focus is gone.
      list.current?.closest('[role="dialog"]')?.querySelector<HTMLElement>('.fui-DialogActions button')?.focus();
      say.done(`Đã lấy lại ${reportName(report.period)}.`);
    }, say.failed);
  };

  return (
    <ReadDialog title="Báo cáo đã xóa" close={close}>
      {reports?.length === 0 ? <p>Không có báo cáo nào đã xóa.</p> : null}
      <ul className="bin" ref={list}>
        {reports?.map((report) => (
          <li key={report.id}>
            <span>
              {reportName(report.period)}
              <small>
                {report.title} · xóa {momentWords(report.removed, today)}
              </small>
            </span>
            <Button size="small" onClick={() => takeBack(report.id)}>
              Lấy lại
            </Button>
          </li>
        ))}
      </ul>
    </ReadDialog>
  );
}
