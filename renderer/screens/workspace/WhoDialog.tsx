import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';

/** Asks the clerk's name, which the history of the figures carries. */
export function WhoDialog({
  who,
  close,
  saved,
}: {
  who: string | null;
  close: () => void;
  saved: (workspace: WorkspaceInfo) => void;
}) {
  const [name, setName] = useState(who ?? '');
  const save = async (): Promise<void> => {
    saved(await call('workspace.setWho', { who: name.trim() }));
  };
  return (
    <FormDialog
      title="Bạn là ai?"
      action="Ghi tên"
      cancel={who === null ? 'Để sau' : 'Thôi'}
      ready={name.trim() !== ''}
      submit={save}
      close={close}
    >
      <Field label="Họ và tên" required>
        <Input
          autoFocus
          value={name}
          maxLength={200}
          onChange={(_, { value }) => setName(value)}
          placeholder="Nguyễn Thị An"
        />
      </Field>
      <p className="form-note">
        Lịch sử số liệu sẽ ghi tên này bên cạnh mỗi lần nhập và sửa, để sau này biết số từ ai mà ra.
      </p>
    </FormDialog>
  );
}
