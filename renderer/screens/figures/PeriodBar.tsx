import { Button, Input, Select } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useState } from 'react';
import { type PeriodKey, type PeriodKind, parsePeriod, periodKinds } from '../../../shared/period/key.ts';
import { shiftPeriod } from '../../../shared/period/neighbours.ts';
import { choiceOf, chosenPeriod, numbersOf, type PeriodChoice } from '../new-report/period-choice.ts';

const kindNames: Readonly<Record<PeriodKind, string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  'nine-months': '9 tháng',
  year: 'Năm',
  adhoc: 'Đột xuất',
};

/** Which period is shown: its kind, its number, its year, and the ways to the one before and after. */
export function PeriodBar({ period, choose }: { period: PeriodKey; choose: (period: PeriodKey) => void }) {
  const { kind } = parsePeriod(period);
  const [choice, setChoice] = useState<PeriodChoice>(() => choiceOf(period));
  useEffect(() => setChoice(choiceOf(period)), [period]);
  const take = (next: PeriodChoice): void => {
    setChoice(next);
    const key = chosenPeriod(kind, next);
    if (key !== null) choose(key);
  };
  const takeKind = (next: PeriodKind): void => {
    const year = choice.year;
    const start = { ...choice, from: `${year}-01-01`, to: `${year}-12-31` };
    const key = chosenPeriod(next, start);
    if (key !== null) choose(key);
  };
  const numbers = numbersOf(kind);
  return (
    <div className="period-bar">
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label="Kỳ trước"
        onClick={() => choose(shiftPeriod(period, -1))}
      />
      <Select size="small" aria-label="Loại kỳ" value={kind} onChange={(_, { value }) => takeKind(value as PeriodKind)}>
        {periodKinds.map((one) => (
          <option key={one} value={one}>
            {kindNames[one]}
          </option>
        ))}
      </Select>
      {numbers.length > 0 ? (
        <Select
          size="small"
          aria-label="Kỳ"
          value={String(choice.number)}
          onChange={(_, { value }) => take({ ...choice, number: Number(value) })}
        >
          {numbers.map((name, place) => (
            <option key={name} value={place + 1}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
      {kind === 'adhoc' ? (
        <>
          <Input
            size="small"
            type="date"
            aria-label="Từ ngày"
            value={choice.from}
            onChange={(_, { value }) => take({ ...choice, from: value })}
          />
          <Input
            size="small"
            type="date"
            aria-label="Đến ngày"
            value={choice.to}
            onChange={(_, { value }) => take({ ...choice, to: value })}
          />
        </>
      ) : (
        <Input
          size="small"
          type="number"
          className="period-bar-year"
          aria-label="Năm"
          min={1901}
          max={9998}
          value={choice.year}
          onChange={(_, { value }) => take({ ...choice, year: value })}
        />
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label="Kỳ sau"
        onClick={() => choose(shiftPeriod(period, 1))}
      />
    </div>
  );
}
