import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AgencyChoice } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { call, shell } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';

/** Asks which office a new workspace is for; then the system's dialog asks where to put it. */
export function CreateWorkspace({ close }: { close: () => void }) {
  const say = useSay();
  const [choices, setChoices] = useState<readonly AgencyChoice[]>([]);
  const [agency, setAgency] = useState('');

  useEffect(() => {
    call('agencies.choices', {}).then((found) => {
      setChoices(found);
      const [inUse, another] = found.filter((choice) => choice.name === choice.today);
      if (inUse && !another) setAgency(inUse.id);
    }, say.failed);
  }, [say]);

  const create = async (): Promise<void> => {
    const made = await shell('workspace.create', { agency });
    if (made === null) throw new AppError('cancelled', '');
  };
  const chosen = choices.find((choice) => choice.id === agency);

  return (
    <FormDialog title="Tạo sổ mới" action="Chọn chỗ lưu…" ready={agency !== ''} submit={create} close={close}>
      <Field label="Cơ quan" required hint={chosen && chosen.today !== chosen.name ? `Nay là ${chosen.today}.` : null}>
        <Select value={agency} onChange={(_, { value }) => setAgency(value)}>
          <option value="" disabled>
            Chọn cơ quan
          </option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </Select>
      </Field>
      <p className="form-note">
        Sổ mới có sẵn danh mục chỉ tiêu, mẫu báo cáo và danh bạ. Tên cơ quan, nơi nhận và người ký lấy theo ngày của
        từng báo cáo, nên báo cáo cũ vẫn mang tên đúng lúc ấy.
      </p>
    </FormDialog>
  );
}
