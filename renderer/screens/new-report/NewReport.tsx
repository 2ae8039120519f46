import { Button, Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { KindInfo, ReportSummary } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { reportName, statusWords } from '../../ui/report-words.ts';
import { SignerField } from '../report/SignerField.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';
import { PeriodSpan } from './PeriodSpan.tsx';
import { choiceOf, chosenPeriod } from './period-choice.ts';

/** Asks for kind, period and signer of a new report; says when the workspace has one already. `start` fills the boxes. */
export function NewReport(props: {
  kinds: readonly KindInfo[];
  reports: readonly ReportSummary[];
  start: { kind: string; period: PeriodKey };
  open: (report: string) => void;
  close: () => void;
}) {
  const { kinds, reports, start, open, close } = props;
  const [kindId, setKindId] = useState(start.kind);
  const [choice, setChoice] = useState(() => choiceOf(start.period));
  const [signer, setSigner] = useState<string | null>(null);
  const kind = kinds.find((one) => one.id === kindId) ?? kinds[0];
  const period = kind ? chosenPeriod(kind.period, choice) : null;
  const there = reports.filter((report) => report.kind === kind?.id && report.period === period);
  const [existing] = there;

  const make = async (): Promise<void> => {
    if (!kind || period === null) return;
    const asked = {
      kind: kind.id,
      period,
      ...(signer === null ? {} : { signer }),
      ...(existing ? { again: true } : {}),
    };
    open((await call('reports.create', asked)).id);
  };

  return (
    <FormDialog
      title="Báo cáo mới"
      action={existing ? 'Lập thêm một bản' : 'Lập báo cáo'}
      ready={period !== null}
      submit={make}
      close={close}
      more={
        existing ? (
          <Button type="button" onClick={() => open(existing.id)}>
            Mở báo cáo đã có
          </Button>
        ) : null
      }
    >
      <Field label="Loại báo cáo">
        <Select value={kind?.id ?? ''} onChange={(_, { value }) => setKindId(value)}>
          {kinds.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </Select>
      </Field>
      {kind ? <PeriodPicker kind={kind.period} choice={choice} choose={setChoice} /> : null}
      {kind && period !== null ? <PeriodSpan kind={kind.id} period={period} /> : null}
      {period === null ? null : <SignerField needed period={period} signer={signer} choose={setSigner} />}
      {existing ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {`Sổ đã có ${reportName(existing.period)} (${statusWords[existing.status]}${there.length > 1 ? `, ${there.length} bản` : ''}). Bạn có thể mở bản ấy, hoặc lập thêm một bản nữa.`}
          </MessageBarBody>
        </MessageBar>
      ) : null}
    </FormDialog>
  );
}
