import { Field, Input, Select } from '@fluentui/react-components';
import type { PeriodKind } from '../../../shared/period/key.ts';
import { numbersOf, type PeriodChoice } from './period-choice.ts';

const numberLabels: Readonly<Partial<Record<PeriodKind, string>>> = { month: 'Tháng', quarter: 'Quý', half: 'Nửa năm' };

/** The boxes of a period, by the kind of report. */
export function PeriodPicker({
  kind,
  choice,
  choose,
}: {
  kind: PeriodKind;
  choice: PeriodChoice;
  choose: (choice: PeriodChoice) => void;
}) {
  if (kind === 'adhoc') {
    const isTurned = choice.from !== '' && choice.to !== '' && choice.from > choice.to;
    return (
      <div className="form-row">
        <Field label="Từ ngày" required>
          <Input type="date" value={choice.from} onChange={(_, { value }) => choose({ ...choice, from: value })} />
        </Field>
        <Field
          label="Đến ngày"
          required
          {...(isTurned ? { validationMessage: 'Ngày cuối phải từ ngày đầu trở đi.' } : {})}
        >
          <Input type="date" value={choice.to} onChange={(_, { value }) => choose({ ...choice, to: value })} />
        </Field>
      </div>
    );
  }
  const numbers = numbersOf(kind);
  return (
    <div className="form-row">
      {numbers.length === 0 ? null : (
        <Field label={numberLabels[kind] ?? 'Kỳ'}>
          <Select
            value={String(Math.min(choice.number, numbers.length))}
            onChange={(_, { value }) => choose({ ...choice, number: Number(value) })}
          >
            {numbers.map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="Năm" required>
        <Input
          type="number"
          min={1900}
          max={9999}
          value={choice.year}
          onChange={(_, { value }) => choose({ ...choice, year: value })}
        />
      </Field>
    </div>
  );
}
