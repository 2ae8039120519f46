import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SignerInfo } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** Chooses among those who could sign a report of that period and date (empty = undated); `needed`: somebody is chosen from the start. */
export function SignerField(props: {
  period: PeriodKey;
  date?: string;
  signer: string | null;
  needed?: boolean;
  choose: (signer: string | null) => void;
}) {
  const { period, date = '', signer, needed = false, choose } = props;
  const say = useSay();
  const [signers, setSigners] = useState<readonly SignerInfo[] | null>(null);

  useEffect(() => {
    let gone = false;
    call('signers.list', date === '' ? { period } : { period, date }).then(
      (found) => gone || setSigners(found),
      (error: unknown) => gone || say.failed(error),
    );
    return () => {
      gone = true;
    };
  }, [period, date, say]);

  useEffect(() => {
    if (signers === null) return;
    // Whoever was chosen may not sign at the new date.
    const able = signers.some((one) => one.id === signer);
    const fitting = able ? signer : needed ? (signers[0]?.id ?? null) : null;
    if (fitting !== signer) choose(fitting);
  }, [signers, signer, needed, choose]);

  return (
    <Field
      label="Người ký"
      hint={signers?.length === 0 ? 'Danh bạ không có người ký nào vào lúc ấy: chỗ ký sẽ để trống.' : null}
    >
      <Select value={signer ?? ''} onChange={(_, { value }) => choose(value === '' ? null : value)}>
        {needed && signer !== null ? null : <option value="">Chưa chọn, để trống chỗ ký</option>}
        {(signers ?? []).map((one) => (
          <option key={one.id} value={one.id}>
            {`${one.name} – ${one.lines.join(', ')}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
