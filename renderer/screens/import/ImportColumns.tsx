import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnRole, ImportChoices, ImportColumn, ImportPreview } from '../../../shared/api.ts';
import { type PeriodKey, type PeriodKind, parsePeriod } from '../../../shared/period/key.ts';
import { previousPeriod, sameLastYear } from '../../../shared/period/neighbours.ts';
import { periodName, periodYear } from '../../../shared/period/words.ts';
import { capitalise } from '../../../shared/text/unicode.ts';
import { PeriodPicker } from '../new-report/PeriodPicker.tsx';
import { choiceOf, chosenPeriod } from '../new-report/period-choice.ts';

const kinds: readonly { value: PeriodKind; label: string }[] = [
  { value: 'month', label: 'Tháng' },
  { value: 'quarter', label: 'Quý' },
  { value: 'half', label: '6 tháng' },
  { value: 'nine-months', label: '9 tháng' },
  { value: 'year', label: 'Năm' },
];

/** Which sheet is read, which period its figures are of, and what each column was taken for. */
export function ImportColumns(props: {
  preview: ImportPreview;
  choices: ImportChoices;
  change: (part: ImportChoices) => void;
}) {
  const { preview, choices, change } = props;
  const { period, columns, sheets } = preview;
  return (
    <div className="import-frame">
      <div className="form-row import-facts">
        {sheets.length > 1 ? (
          <Field label="Trang tính">
            <Select
              value={String(preview.sheet)}
              onChange={(_, { value }) => change({ sheet: Number(value), columns: {}, rows: {}, cells: {} })}
            >
              {sheets.map((name, place) => (
                <option key={name} value={place}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        <PeriodFields key={period} period={period} choose={(key) => change({ period: key })} />
      </div>
      <ul className="import-columns" aria-label="Các cột">
        {columns.map((column) => (
          <li key={column.at} data-ignored={column.role.as === 'ignore' || undefined}>
            <span className="import-letter">{column.letter}</span>
            <span className="import-heading" title={column.heading}>
              {column.heading || '(không có tên)'}
            </span>
            <Select
              size="small"
              aria-label={`Cột ${column.letter} là`}
              value={JSON.stringify(column.role)}
              onChange={(_, { value }) =>
                change({ columns: { ...choices.columns, [column.at]: JSON.parse(value) as ColumnRole } })
              }
            >
              {rolesOf(column, period).map(({ role, label }) => (
                <option key={label} value={JSON.stringify(role)}>
                  {label}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PeriodFields({ period, choose }: { period: PeriodKey; choose: (key: PeriodKey) => void }) {
  const { kind } = parsePeriod(period);
  const [choice, setChoice] = useState(() => choiceOf(period));
  const take = (nextKind: PeriodKind, next: typeof choice): void => {
    setChoice(next);
    const key = chosenPeriod(nextKind, next);
    if (key !== null && key !== period) choose(key);
  };
  return (
    <>
      <Field label="Số liệu của">
        <Select value={kind} onChange={(_, { value }) => take(value as PeriodKind, choice)}>
          {kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          {kind === 'adhoc' ? <option value="adhoc">Đột xuất</option> : null}
        </Select>
      </Field>
      <PeriodPicker kind={kind} choice={choice} choose={(next) => take(kind, next)} />
    </>
  );
}

/** What a column may be; what it was taken for is always among them. */
function rolesOf({ role }: ImportColumn, period: PeriodKey): { role: ColumnRole; label: string }[] {
  const year = periodYear(period);
  const periods = [
    previousPeriod(period),
    sameLastYear(period),
    ...(role.as === 'value' && role.period !== null ? [role.period] : []),
  ];
  const years = [year, year - 1, ...(role.as === 'plan' ? [role.year] : [])];
  const isNamed = role.as === 'value' && role.period === period;
  return [
    { role: { as: 'ignore' }, label: 'Bỏ qua' },
    { role: { as: 'label' }, label: 'Tên chỉ tiêu' },
    { role: { as: 'id' }, label: 'Mã chỉ tiêu' },
    { role: { as: 'unit' }, label: 'Đơn vị tính' },
    { role: { as: 'period' }, label: 'Kỳ của từng dòng' },
    ...(isNamed ? [] : [{ role: { as: 'value' as const, period: null }, label: capitalise(periodName(period)) }]),
    ...[...new Set(periods)].map((key) => ({
      role: { as: 'value' as const, period: key },
      label: capitalise(periodName(key)),
    })),
    ...[...new Set(years)].map((one) => ({ role: { as: 'plan' as const, year: one }, label: `Kế hoạch ${one}` })),
  ];
}
