import { Field, Input } from '@fluentui/react-components';
import type { Valid } from '../../../shared/directory/validity.ts';

/** The days on which an entry holds; empty is open. */
export function ValidityFields({ valid, change }: { valid: Valid; change: (valid: Valid) => void }) {
  const reversed = valid.from !== undefined && valid.until !== undefined && valid.until < valid.from;
  return (
    <div className="form-row">
      <Field label="Từ ngày" hint="Để trống: không giới hạn">
        <Input
          type="date"
          value={valid.from ?? ''}
          onChange={(_, { value }) => change({ ...valid, from: value === '' ? undefined : value })}
        />
      </Field>
      <Field
        label="Đến hết ngày"
        {...(reversed
          ? { validationMessage: 'Đứng trước “Từ ngày”: hãy sửa lại.' }
          : { hint: 'Để trống: cho đến nay' })}
      >
        <Input
          type="date"
          value={valid.until ?? ''}
          onChange={(_, { value }) => change({ ...valid, until: value === '' ? undefined : value })}
        />
      </Field>
    </div>
  );
}
