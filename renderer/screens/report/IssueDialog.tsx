import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportSummary } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { reportName } from '../../ui/report-words.ts';

/** Asks for number and date, then issues the report: from then on it can only be read, until it is taken back. */
export function IssueDialog(props: {
  report: ReportSummary;
  today: Day;
  prepare: () => Promise<ReportSummary>;
  close: () => void;
  done: (issued: ReportSummary) => void;
}) {
  const { report, today, prepare, close, done } = props;
  const [number, setNumber] = useState(report.number === null ? '' : String(report.number));
  const [date, setDate] = useState(report.date ?? today);
  const ready = /^[1-9]\d{0,4}$/.test(number.trim()) && date !== '';

  const issue = async (): Promise<void> => {
    const { id, revision } = await prepare();
    done(await call('reports.issue', { report: id, revision, number: Number(number.trim()), date }));
  };

  return (
    <FormDialog
      title={`Ban hành ${lower(reportName(report.period))}`}
      action="Ban hành"
      ready={ready}
      submit={issue}
      close={close}
    >
      <div className="form-row">
        <Field label="Số" required>
          <Input
            autoFocus
            inputMode="numeric"
            value={number}
            onChange={(_, { value }) => setNumber(value.replace(/\D/g, ''))}
          />
        </Field>
        <Field label="Ngày ban hành" required>
          <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
        </Field>
      </div>
      <p className="form-note">
        Số và ngày được ghi vào báo cáo; số liệu được giữ nguyên như lúc này. Sau đó báo cáo chỉ để đọc, cần sửa thì
        chọn “Thu hồi để sửa”.
      </p>
    </FormDialog>
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
