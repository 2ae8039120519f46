import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecipientGroup } from '../../../shared/directory/schema.ts';
import { RecipientRows } from '../../recipients/RecipientRows.tsx';
import { emptyRow, itemsOf, type RecipientRow, rowsOf } from '../../recipients/recipient-rows.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { PaneProps } from './pane.ts';

/** Recipients that often go together, under one name; `group` null: a new one. */
export function GroupDialog({
  group,
  directory,
  desk,
  close,
}: Omit<PaneProps, 'today' | 'profile'> & { group: RecipientGroup | null; close: () => void }) {
  const { entries } = directory;
  const [name, setName] = useState(group?.name ?? '');
  const [rows, setRows] = useState<readonly RecipientRow[]>(() => (group ? rowsOf(group.items) : [emptyRow()]));
  const items = itemsOf(rows);
  const save = (): Promise<void> => {
    const entry: RecipientGroup = { id: group?.id ?? crypto.randomUUID(), name: name.trim(), items };
    const groups = group
      ? entries.groups.map((one) => (one.id === entry.id ? entry : one))
      : [...entries.groups, entry];
    return desk.save({ ...entries, groups }, group ? `Đã sửa nhóm “${entry.name}”.` : `Đã thêm nhóm “${entry.name}”.`);
  };
  return (
    <FormDialog
      title={group ? 'Sửa nhóm nơi nhận' : 'Thêm nhóm nơi nhận'}
      action="Lưu"
      ready={name.trim() !== '' && items.length > 0}
      submit={save}
      close={close}
    >
      <Field label="Tên nhóm" required>
        <Input autoFocus value={name} placeholder="Các xã, phường" onChange={(_, { value }) => setName(value)} />
      </Field>
      <RecipientRows rows={rows} change={setRows} />
    </FormDialog>
  );
}
