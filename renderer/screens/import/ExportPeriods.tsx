import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { type PeriodKey, parsePeriod } from '../../../shared/period/key.ts';
import { periodLabel, periodName, periodYear } from '../../../shared/period/words.ts';
import { capitalise } from '../../../shared/text/unicode.ts';
import type { ExportChoice } from './export-choice.ts';

/** Chooses one period, several that follow each other, or a year, among those that hold figures. */
export function ExportPeriods(props: {
  choice: ExportChoice;
  known: readonly PeriodKey[];
  choose: (choice: ExportChoice) => void;
}) {
  const { choice, known, choose } = props;
  const [latest = ''] = known;
  const { what, first = latest, last = latest, year = periodYear(first) } = choice;
  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-label="Xuất kỳ nào"
        value={what}
        onChange={(_, { value }) => choose({ ...choice, what: value as ExportChoice['what'] })}
      >
        <Radio value="one" label="Một kỳ" />
        <Radio value="range" label="Từ kỳ đến kỳ" />
        <Radio value="year" label="Mọi kỳ của năm" />
      </RadioGroup>
      {what === 'year' ? (
        <Field label="Năm">
          <Select value={String(year)} onChange={(_, { value }) => choose({ ...choice, year: Number(value) })}>
            {[...new Set(known.map(periodYear))].map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <div className="form-row">
          <PeriodField
            label={what === 'one' ? 'Kỳ' : 'Từ kỳ'}
            period={first}
            known={known}
            choose={(period) => choose({ ...choice, first: period })}
          />
          {what === 'range' ? (
            <PeriodField
              label="Đến kỳ"
              period={last}
              known={known}
              choose={(period) => choose({ ...choice, last: period })}
            />
          ) : null}
        </div>
      )}
    </>
  );
}

function PeriodField(props: {
  label: string;
  period: PeriodKey;
  known: readonly PeriodKey[];
  choose: (period: PeriodKey) => void;
}) {
  const { label, period, known, choose } = props;
  return (
    <Field label={label}>
      <Select value={period} onChange={(_, { value }) => choose(value)}>
        {known.map((key) => (
          <option key={key} value={key}>
            {parsePeriod(key).kind === 'adhoc' ? periodLabel(key) : capitalise(periodName(key))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
