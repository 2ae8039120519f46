import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Passport } from '../../shared/api.ts';
import type { DecimalText } from '../../shared/value/decimal.ts';
import { formatFigure } from '../../shared/value/format.ts';
import { parseNumber } from '../../shared/value/parse.ts';
import { FormDialog } from '../ui/FormDialog.tsx';

/** Asks for the figure that is to stand in for a computed one, and why. */
export function OverrideDialog(props: {
  passport: Passport;
  submit: (value: DecimalText, reason: string) => Promise<void>;
  close: () => void;
}) {
  const { passport, submit, close } = props;
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const parsed = text.trim() === '' ? undefined : parseNumber(text, 'vi');
  const value = parsed?.ok ? parsed.value : undefined;
  const isSame = value !== undefined && value === passport.value;
  const trouble =
    parsed && !parsed.ok ? parsed.message : isSame ? 'Đúng bằng số tính được: không cần thay.' : undefined;
  return (
    <FormDialog
      title="Thay số tính được"
      action="Ghi số này"
      ready={value !== undefined && !isSame && reason.trim() !== ''}
      submit={() => submit(value ?? '', reason.trim())}
      close={close}
    >
      <p>
        “{passport.label}”, {passport.periodName}, được tính ra{' '}
        {passport.value === null ? '' : formatFigure(passport.value, passport, 'cell')}.
      </p>
      <Field label="Số ghi thay" required {...(trouble === undefined ? {} : { validationMessage: trouble })}>
        <Input autoFocus value={text} inputMode="decimal" onChange={(_, data) => setText(data.value)} />
      </Field>
      <Field label="Lý do" required hint="Giữ trong lịch sử của số này; ô được đánh dấu ở góc.">
        <Input value={reason} maxLength={500} onChange={(_, data) => setReason(data.value)} />
      </Field>
    </FormDialog>
  );
}
