import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { SignerRecord } from '../../../shared/directory/schema.ts';
import type { Valid } from '../../../shared/directory/validity.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { agencySections } from './agency-sections.ts';
import type { PaneProps } from './pane.ts';
import { ValidityFields } from './ValidityFields.tsx';
import { validWords } from './valid-words.ts';

/** Says who may sign, in which way and when; `signer` null: somebody new, from the first day of the agency on. */
export function SignerDialog(
  props: Omit<PaneProps, 'today' | 'profile'> & { agency: string; signer: SignerRecord | null; close: () => void },
) {
  const { directory, desk, signer, close } = props;
  const { entries, forms } = directory;
  const firstForm = Object.keys(forms)[0] ?? null;
  const [agency, setAgency] = useState(signer?.agency ?? props.agency);
  const [name, setName] = useState(signer?.name ?? '');
  const [form, setForm] = useState(signer ? signer.form : firstForm);
  const [lines, setLines] = useState<readonly string[]>(signer?.lines ?? forms[firstForm ?? '']?.lines ?? []);
  const [valid, setValid] = useState<Valid>({ from: signer?.from, until: signer?.until });
  const printed = lines.map((line) => line.trim()).filter((line) => line !== '');

  const choose = (id: string): void => {
    setForm(id === '' ? null : id);
    const model = forms[id];
    if (model) setLines(model.lines);
  };
  const save = (): Promise<void> => {
    const entry: SignerRecord = {
      id: signer?.id ?? crypto.randomUUID(),
      agency,
      name: name.trim(),
      form,
      lines: printed,
      ...valid,
    };
    const signers = signer
      ? entries.signers.map((one) => (one.id === entry.id ? entry : one))
      : [...entries.signers, entry];
    return desk.save({ ...entries, signers }, signer ? `Đã sửa ${entry.name}.` : `Đã thêm ${entry.name}.`);
  };

  return (
    <FormDialog
      title={signer ? 'Sửa người ký' : 'Thêm người ký'}
      action="Lưu"
      ready={name.trim() !== '' && printed.length > 0}
      submit={save}
      close={close}
    >
      <Field label="Họ và tên" required>
        <Input autoFocus value={name} placeholder="Nguyễn Văn An" onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label="Ký cho cơ quan">
        <Select value={agency} onChange={(_, { value }) => setAgency(value)}>
          {agencySections(directory).map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.name} (${validWords(one)})`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Hình thức ký">
        <Select value={form ?? ''} onChange={(_, { value }) => choose(value)}>
          {Object.entries(forms).map(([id, one]) => (
            <option key={id} value={id}>
              {one.label}
            </option>
          ))}
          <option value="">Hình thức khác: tự ghi từng dòng</option>
        </Select>
      </Field>
      {form === null ? (
        <Field label="Các dòng trên chữ ký, mỗi dòng một hàng" required>
          <Textarea
            rows={3}
            value={lines.join('\n')}
            onChange={(_, { value }) => setLines(value.split('\n').slice(0, 4))}
          />
        </Field>
      ) : (
        <Field label="Chức vụ ở dòng cuối" required>
          <Input value={lines.at(-1) ?? ''} onChange={(_, { value }) => setLines([...lines.slice(0, -1), value])} />
        </Field>
      )}
      <ValidityFields valid={valid} change={setValid} />
      <Field label="Sẽ in thành">
        <output className="print-sample signature-sample">
          <b>{printed.join('\n')}</b>
          <b>{name.trim()}</b>
        </output>
      </Field>
    </FormDialog>
  );
}
