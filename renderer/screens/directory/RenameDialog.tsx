import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgencyRecord } from '../../../shared/directory/schema.ts';
import { renamed } from '../../../shared/directory/succession.ts';
import { type Day, shortDate } from '../../../shared/period/date.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { AgencyFields, areWhole, wordsOf } from './AgencyFields.tsx';
import type { PaneProps } from './pane.ts';

/** Gives an office a new name from a day on; the former name ends the day before. */
export function RenameDialog({
  agency,
  directory,
  desk,
  close,
}: Omit<PaneProps, 'today' | 'profile'> & { agency: AgencyRecord; close: () => void }) {
  const [from, setFrom] = useState<Day | ''>('');
  const [words, setWords] = useState(() => wordsOf(agency));
  const [carry, setCarry] = useState(true);
  const save = (): Promise<void> => {
    const next = renamed(directory.entries, { former: agency.id, from, words, carry }, () => crypto.randomUUID());
    return desk.save(next, `Từ ${shortDate(from)}: ${words.name}.`);
  };
  return (
    <FormDialog
      title="Đổi tên / sáp nhập"
      action="Ghi tên mới"
      ready={from !== '' && areWhole(words)}
      submit={save}
      close={close}
    >
      <Field
        label="Tên mới có hiệu lực từ ngày"
        required
        hint={`Báo cáo trước ngày này vẫn in “${agency.letterhead}”, kể cả khi mở lại về sau.`}
      >
        <Input autoFocus type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <AgencyFields words={words} change={setWords} />
      <Checkbox
        checked={carry}
        onChange={(_, { checked }) => setCarry(checked === true)}
        label="Người ký và nơi nhận đang dùng chuyển sang tên mới"
      />
    </FormDialog>
  );
}
