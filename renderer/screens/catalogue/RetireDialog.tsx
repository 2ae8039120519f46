import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isDay } from '../../../shared/period/date.ts';
import type { IndicatorRecord } from '../../../shared/value/indicator.ts';
import { shell } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';

/** Asks from which day on new reports no longer have an indicator. */
export function RetireDialog(props: {
  indicator: IndicatorRecord;
  retire: (from: string) => Promise<void>;
  close: () => void;
}) {
  const { indicator, retire, close } = props;
  const say = useSay();
  const [from, setFrom] = useState(indicator.retired ?? '');
  useEffect(() => {
    if (indicator.retired === undefined) shell('today').then((today) => setFrom((typed) => typed || today), say.failed);
  }, [indicator, say]);
  return (
    <FormDialog
      title="Thôi dùng chỉ tiêu"
      action="Thôi dùng"
      ready={isDay(from)}
      submit={() => retire(from)}
      close={close}
    >
      <p>{indicator.label}</p>
      <Field label="Từ ngày" required>
        <Input autoFocus type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <p className="form-note">
        Báo cáo của kỳ bắt đầu từ ngày ấy trở đi không còn chỉ tiêu này; báo cáo cũ và số liệu cũ giữ nguyên. Dòng tổng
        chỉ cộng những phần còn dùng.
      </p>
    </FormDialog>
  );
}
