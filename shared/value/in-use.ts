import type { PeriodKey, PeriodKind } from '../period/key.ts';
import { type Cutoff, spanOf } from '../period/span.ts';
import type { Indicator } from './indicator.ts';

const calendar: Readonly<Record<PeriodKind, Cutoff>> = {
  month: 'calendar',
  quarter: 'calendar',
  half: 'calendar',
  'nine-months': 'calendar',
  year: 'calendar',
  adhoc: 'calendar',
};

/** Whether a period still has the indicator: retired from 01/01/2026, it is in no period whose first day by the calendar is that day or later. */
export function isInUse({ retired }: Pick<Indicator, 'retired'>, period: PeriodKey): boolean {
  return retired === undefined || spanOf(period, calendar).from < retired;
}
