import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from '../ui/FormDialog.tsx';

/** Asks why a computed figure is replaced; the reason is kept in its history. */
export function ReasonDialog(props: {
  message: string;
  title?: string;
  action?: string;
  /** The reason so far. */
  reason?: string;
  submit: (reason: string) => Promise<void>;
  close: () => void;
}) {
  const { message, title = 'Thay số tính được', action = 'Ghi số này', submit, close } = props;
  const [reason, setReason] = useState(props.reason ?? '');
  return (
    <FormDialog
      title={title}
      action={action}
      ready={reason.trim() !== ''}
      submit={() => submit(reason.trim())}
      close={close}
    >
      <p>{message}</p>
      <Field label="Lý do" required hint="Giữ trong lịch sử của số này; ô được đánh dấu ở góc.">
        <Input autoFocus value={reason} maxLength={500} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </FormDialog>
  );
}
