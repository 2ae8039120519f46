import { Button, Input } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { ToldFinding } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { useSession } from '../SessionContext.ts';

/** Asks why something is left as it is; the reason is kept in the workspace. */
export function KeepForm({ finding, close }: { finding: ToldFinding; close: () => void }) {
  const session = useSession();
  const say = useSay();
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (isEmpty) return;
    const report = session.report.get().id;
    call('checks.keep', { report, mark: finding.mark, reason })
      .then(() => {
        close();
        return session.checking.check();
      })
      .catch((error: unknown) => {
        say.failed(error);
        void session.checking.check();
      });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <form className="checks-keep" onSubmit={keep} onKeyDown={onKeyDown}>
      <Input
        size="small"
        autoFocus
        maxLength={500}
        aria-label="Vì sao giữ nguyên"
        placeholder="Vì sao giữ nguyên?"
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
      <Button size="small" appearance="primary" type="submit" disabled={isEmpty}>
        Ghi lại
      </Button>
      <Button size="small" type="button" onClick={close}>
        Thôi
      </Button>
    </form>
  );
}
