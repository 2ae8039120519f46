import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';

/** Why a computed figure was replaced; kept in its history. */
export function ReasonField({ submit }: { submit: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  const send = (): void => {
    if (reason.trim() !== '') submit(reason.trim());
  };
  return (
    <span className="passport-reason">
      <Input
        size="small"
        aria-label="Lý do nhập khác số tính được"
        placeholder="Lý do nhập khác"
        maxLength={500}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) send();
        }}
      />
      <Button size="small" disabled={reason.trim() === ''} onClick={send}>
        Ghi lý do
      </Button>
    </span>
  );
}
