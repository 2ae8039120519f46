import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportSummary } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { reportName } from '../../ui/report-words.ts';
import { SignerField } from './SignerField.tsx';

/** Who signs a draft and which date it carries. */
export function DetailsDialog(props: {
  report: ReportSummary;
  prepare: () => Promise<ReportSummary>;
  close: () => void;
  done: (changed: ReportSummary) => void;
}) {
  const { report, prepare, close, done } = props;
  const [signer, setSigner] = useState(report.signer);
  const [date, setDate] = useState(report.date ?? '');

  const save = async (): Promise<void> => {
    const { id, revision } = await prepare();
    const changed = await call('reports.setDetails', { report: id, revision, signer, date: date === '' ? null : date });
    done(changed.report);
  };

  return (
    <FormDialog title={`Người ký và ngày: ${reportName(report.period)}`} action="Lưu" submit={save} close={close}>
      <SignerField period={report.period} date={date} signer={signer} choose={setSigner} />
      <Field label="Ngày ghi trên báo cáo" hint="Để trống thì in chỗ trống cho ngày và tháng.">
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
    </FormDialog>
  );
}
