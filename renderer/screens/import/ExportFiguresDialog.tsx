import { Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { AppError } from '../../../shared/errors.ts';
import { shell } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';

/** Writes the figures of a year as a table, for Excel or for the reporting system of the province. */
export function ExportFiguresDialog({ close }: { close: () => void }) {
  const say = useSay();
  const [year, setYear] = useState('');
  const [form, setForm] = useState<'table' | 'system'>('table');
  const [ending, setEnding] = useState<'xlsx' | 'csv'>('xlsx');
  useEffect(() => {
    shell('today').then((today) => setYear((typed) => typed || today.slice(0, 4)), say.failed);
  }, [say]);
  const write = async (): Promise<void> => {
    const written = await shell('export.figures', { year: Number(year), form, ending });
    if (!written) throw new AppError('cancelled', '');
    say.done(`Đã xuất số liệu năm ${year}.`, {
      label: 'Mở thư mục',
      run: () => void shell('file.show', { file: written.file, how: 'folder' }).catch(say.failed),
    });
  };
  return (
    <FormDialog
      title="Xuất số liệu"
      action="Xuất…"
      ready={/^(19|[2-9]\d)\d{2}$/.test(year)}
      submit={write}
      close={close}
    >
      <Field label="Mọi kỳ của năm" required>
        <Input autoFocus type="number" min={1901} max={9998} value={year} onChange={(_, { value }) => setYear(value)} />
      </Field>
      <Field label="Dạng bảng">
        <Select value={form} onChange={(_, { value }) => setForm(value === 'system' ? 'system' : 'table')}>
          <option value="table">Bảng chỉ tiêu: mỗi kỳ một cột</option>
          <option value="system">Hệ thống báo cáo: mỗi số một dòng, kỳ ghi bằng mã (201910, 20193, 2019)</option>
        </Select>
      </Field>
      <Field label="Loại tệp">
        <Select value={ending} onChange={(_, { value }) => setEnding(value === 'csv' ? 'csv' : 'xlsx')}>
          <option value="xlsx">Excel (.xlsx)</option>
          <option value="csv">CSV</option>
        </Select>
      </Field>
    </FormDialog>
  );
}
