import { useState } from 'react';
import type { AgencyRecord } from '../../../shared/directory/schema.ts';
import { withAgency } from '../../../shared/directory/succession.ts';
import type { Valid } from '../../../shared/directory/validity.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { AgencyFields, areWhole, wordsOf } from './AgencyFields.tsx';
import type { PaneProps } from './pane.ts';
import { ValidityFields } from './ValidityFields.tsx';

/** Changes what one name of an office says and when it holds. */
export function AgencyDialog({
  agency,
  directory,
  desk,
  close,
}: Omit<PaneProps, 'today' | 'profile'> & { agency: AgencyRecord; close: () => void }) {
  const [words, setWords] = useState(() => wordsOf(agency));
  const [valid, setValid] = useState<Valid>({ from: agency.from, until: agency.until });
  const { agencies } = directory.entries;
  const isAlone = agency.successor === undefined && !agencies.some(({ successor }) => successor === agency.id);
  const save = (): Promise<void> =>
    desk.save(withAgency(directory.entries, { ...agency, ...words, ...valid }), `Đã sửa ${words.name}.`);
  return (
    <FormDialog title="Sửa tên cơ quan" action="Lưu" ready={areWhole(words)} submit={save} close={close}>
      <AgencyFields words={words} change={setWords} />
      <ValidityFields valid={valid} change={setValid} />
      {isAlone ? null : (
        <p className="form-note">Tên liền trước và liền sau tự đổi ngày theo, để không ngày nào thiếu hay thừa tên.</p>
      )}
    </FormDialog>
  );
}
