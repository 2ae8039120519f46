import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecipientList } from '../../../shared/directory/schema.ts';
import type { Valid } from '../../../shared/directory/validity.ts';
import { recipientLines } from '../../../shared/document/recipient-lines.ts';
import { GroupMenu } from '../../recipients/GroupMenu.tsx';
import { RecipientRows } from '../../recipients/RecipientRows.tsx';
import { itemsOf, type RecipientRow, rowsOf, withGroup } from '../../recipients/recipient-rows.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { PaneProps } from './pane.ts';
import { ValidityFields } from './ValidityFields.tsx';

/** The recipients that new reports of an agency start with at a time; `list` null: new ones. */
export function RecipientListDialog(
  props: Omit<PaneProps, 'today'> & { agency: string; list: RecipientList | null; close: () => void },
) {
  const { agency, list, directory, desk, profile, close } = props;
  const { entries } = directory;
  const [rows, setRows] = useState<readonly RecipientRow[]>(() => rowsOf(list?.items ?? []));
  const [office, setOffice] = useState(list?.archive.office ?? 'VT');
  const [unit, setUnit] = useState(list?.archive.unit ?? '');
  const [valid, setValid] = useState<Valid>({ from: list?.from, until: list?.until });
  const items = itemsOf(rows);
  const { unit: _, ...kept } = list?.archive ?? { office };
  const archive = { ...kept, office: office.trim(), ...(unit.trim() === '' ? {} : { unit: unit.trim() }) };

  const save = (): Promise<void> => {
    const entry: RecipientList = { id: list?.id ?? crypto.randomUUID(), agency, ...valid, items, archive };
    const recipients = list
      ? entries.recipients.map((one) => (one.id === entry.id ? entry : one))
      : [...entries.recipients, entry];
    return desk.save({ ...entries, recipients }, list ? 'Đã sửa nơi nhận.' : 'Đã thêm nơi nhận.');
  };

  return (
    <FormDialog
      title={list ? 'Sửa nơi nhận đặt sẵn' : 'Thêm nơi nhận đặt sẵn'}
      action="Lưu"
      ready={items.length > 0 && office.trim() !== ''}
      submit={save}
      close={close}
    >
      <RecipientRows
        rows={rows}
        change={setRows}
        more={<GroupMenu groups={entries.groups} insert={(group) => setRows(withGroup(rows, group.items))} />}
      />
      <div className="form-row">
        <Field label="Lưu tại" required>
          <Input value={office} onChange={(_, { value }) => setOffice(value)} />
        </Field>
        <Field label="Đơn vị soạn thảo">
          <Input placeholder="không ghi" value={unit} onChange={(_, { value }) => setUnit(value)} />
        </Field>
      </div>
      <ValidityFields valid={valid} change={setValid} />
      <Field label="Sẽ in thành">
        <output className="print-sample">
          {recipientLines({ items, archive }, { profile, context: {} }).join('\n')}
        </output>
      </Field>
    </FormDialog>
  );
}
