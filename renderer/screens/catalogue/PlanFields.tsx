import { Field, Input } from '@fluentui/react-components';
import { formatDecimal } from '../../../shared/value/format.ts';
import { parseNumber } from '../../../shared/value/parse.ts';
import { call } from '../../client.ts';

/** The plan of one year as the boxes hold it; `was` is what is stored. */
export interface PlanForm {
  year: number;
  was: string | null;
  typed: string;
}

/** The stored plan of a year; none for an indicator that is new. */
export async function planOf(indicator: string | null, year: number): Promise<PlanForm> {
  if (indicator === null) return { year, was: null, typed: '' };
  const { rows } = await call('values.read', { period: String(year), indicators: [indicator] });
  const was = rows[0]?.plan ?? null;
  return { year, was, typed: was === null ? '' : formatDecimal(was) };
}

/** What was typed as a plan: a value, none, or a sentence on why it is no number. */
export function typedPlan(typed: string): { value: string | null } | { fault: string } {
  if (typed.trim() === '') return { value: null };
  const number = parseNumber(typed, 'vi');
  return number.ok ? { value: number.value } : { fault: number.message };
}

/** The plan of a year that can be chosen. */
export function PlanFields(props: {
  plan: PlanForm;
  change: (plan: PlanForm) => void;
  chooseYear: (year: number) => void;
  unit: string;
}) {
  const { plan, change, chooseYear, unit } = props;
  const typed = typedPlan(plan.typed);
  return (
    <div className="form-row">
      <Field label="Kế hoạch của năm">
        <Input
          type="number"
          min={1900}
          max={9998}
          value={String(plan.year)}
          onChange={(_, { value }) => {
            if (/^(19|[2-9]\d)\d{2}$/.test(value)) chooseYear(Number(value));
          }}
        />
      </Field>
      <Field
        className="plan-value"
        label={unit.trim() === '' ? 'Số kế hoạch' : `Số kế hoạch (${unit.trim()})`}
        {...('fault' in typed ? { validationMessage: typed.fault } : {})}
      >
        <Input
          value={plan.typed}
          placeholder="để trống nếu không có"
          onChange={(_, { value }) => change({ ...plan, typed: value })}
        />
      </Field>
    </div>
  );
}
