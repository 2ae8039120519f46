import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from '../../ui/FormDialog.tsx';

/** Asks why a computed figure is to be replaced; the reason is kept in its history. */
export function ReasonDialog(props: { message: string; submit: (reason: string) => Promise<void>; close: () => void }) {
  const { message, submit, close } = props;
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title="Thay số tính được"
      action="Ghi số này"
      ready={reason.trim() !== ''}
      submit={() => submit(reason.trim())}
      close={close}
    >
      <p>{message}</p>
      <Field label="Lý do" required hint="Giữ trong nhật ký của số này; ô được đánh dấu ở góc.">
        <Input autoFocus value={reason} maxLength={500} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </FormDialog>
  );
}
