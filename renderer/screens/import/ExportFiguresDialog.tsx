import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { AppError } from '../../../shared/errors.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { call, shell } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { ExportPeriods } from './ExportPeriods.tsx';
import { type ExportChoice, exportedPeriods, exportName } from './export-choice.ts';

/** Writes figures as a table, for Excel or for the reporting system of the province: those of one period, of several, or of a year. `period` is where one comes from. */
export function ExportFiguresDialog({ period, close }: { period?: PeriodKey; close: () => void }) {
  const say = useSay();
  // The latest first.
  const [known, setKnown] = useState<readonly PeriodKey[] | null>(null);
  const [choice, setChoice] = useState<ExportChoice>({ what: period === undefined ? 'year' : 'one' });
  const [form, setForm] = useState<'table' | 'system'>('table');
  const [ending, setEnding] = useState<'xlsx' | 'csv'>('xlsx');
  useEffect(() => {
    call('values.periods', {}).then(setKnown, say.failed);
  }, [say]);
  if (known === null) return null;
  const here = period !== undefined && known.includes(period) ? period : undefined;
  const full = { first: here, last: here, ...choice };
  const periods = exportedPeriods(full, known);
  const write = async (): Promise<void> => {
    const written = await shell('export.figures', { periods, name: exportName(periods, full), form, ending });
    if (!written) throw new AppError('cancelled', '');
    say.done(`Đã xuất số liệu của ${periods.length} kỳ.`, {
      label: 'Mở thư mục',
      run: () => void shell('file.show', { file: written.file, how: 'folder' }).catch(say.failed),
    });
  };
  return (
    <FormDialog title="Xuất số liệu" action="Xuất…" ready={periods.length > 0} submit={write} close={close}>
      {known.length === 0 ? (
        <p>Sổ chưa có số liệu của kỳ nào.</p>
      ) : (
        <ExportPeriods choice={full} known={known} choose={setChoice} />
      )}
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
