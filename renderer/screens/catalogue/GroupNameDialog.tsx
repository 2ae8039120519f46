import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from '../../ui/FormDialog.tsx';

/** Asks for the name of a group; `label` null: a new one. */
export function GroupNameDialog(props: {
  label: string | null;
  save: (label: string) => Promise<void>;
  close: () => void;
}) {
  const [label, setLabel] = useState(props.label ?? '');
  return (
    <FormDialog
      title={props.label === null ? 'Thêm nhóm chỉ tiêu' : 'Đổi tên nhóm'}
      action="Lưu"
      ready={label.trim() !== ''}
      submit={() => props.save(label.trim())}
      close={props.close}
    >
      <Field label="Tên nhóm" required>
        <Input autoFocus value={label} placeholder="Chuyển đổi số" onChange={(_, { value }) => setLabel(value)} />
      </Field>
    </FormDialog>
  );
}
