import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Reply } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { call } from '../../client.ts';
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
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Báo cáo đã xóa</DialogTitle>
          <DialogContent>
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
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              Đóng
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
