import { Combobox, Field, Option } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { AgencyChoice } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { searchKey } from '../../../shared/text/unicode.ts';
import { call, shell } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';

/** Asks which office a new workspace is for; then the system's dialog asks where to put it. */
export function CreateWorkspace({ close }: { close: () => void }) {
  const say = useSay();
  const [choices, setChoices] = useState<readonly AgencyChoice[]>([]);
  const [typed, setTyped] = useState('');
  const [agency, setAgency] = useState<string | null>(null);

  useEffect(() => {
    call('agencies.choices', {}).then(setChoices, say.failed);
  }, [say]);

  const chosen = choices.find((choice) => choice.id === agency);
  const offered = useMemo(() => {
    const key = searchKey(typed);
    return chosen?.name === typed ? choices : choices.filter((choice) => searchKey(choice.name).includes(key));
  }, [choices, chosen, typed]);

  const create = async (): Promise<void> => {
    if (agency === null) return;
    const made = await shell('workspace.create', { agency });
    if (made === null) throw new AppError('cancelled', '');
  };

  return (
    <FormDialog title="Tạo sổ mới" action="Chọn chỗ lưu…" ready={agency !== null} submit={create} close={close}>
      <Field
        label="Cơ quan"
        required
        hint={
          chosen && chosen.today !== chosen.name ? `Nay là ${chosen.today}. Báo cáo cũ vẫn mang tên đúng lúc ấy.` : null
        }
      >
        <Combobox
          value={typed}
          placeholder="Gõ vài chữ của tên cơ quan, không cần dấu"
          selectedOptions={agency === null ? [] : [agency]}
          onChange={(event) => {
            setTyped(event.target.value);
            setAgency(null);
          }}
          onOptionSelect={(_, { optionValue, optionText }) => {
            setAgency(optionValue ?? null);
            setTyped(optionText ?? '');
          }}
        >
          {offered.map((choice) => (
            <Option key={choice.id} value={choice.id} text={choice.name}>
              {choice.name}
            </Option>
          ))}
          {offered.length === 0 ? (
            <Option disabled value="" text="">
              Không có cơ quan nào như vậy trong danh bạ
            </Option>
          ) : null}
        </Combobox>
      </Field>
      <p className="form-note">
        Sổ mới có sẵn danh mục chỉ tiêu, mẫu báo cáo và danh bạ. Tên cơ quan, nơi nhận và người ký lấy theo ngày của
        từng báo cáo.
      </p>
    </FormDialog>
  );
}
