import { z } from 'zod';
import { addDays, addWorkingDays, type Day, dayOf } from './date.ts';
import { type Period, type PeriodKey, parsePeriod, periodKinds } from './key.ts';

/**
 * Where a period's data begin and end. `nd09`: from the 15th of the month before to the 14th of the last month
 * (Nghị định 09/2019, article 12); `calendar`: whole months; a number: the last day of data taking in the last month.
 */
export const cutoffSchema = z.union([z.literal('nd09'), z.literal('calendar'), z.int().min(1).max(28)]);
export type Cutoff = z.infer<typeof cutoffSchema>;

/** The cut-off of each kind of period in a workspace. */
export const cutoffsSchema = z.record(z.enum(periodKinds), cutoffSchema).readonly();
export type Cutoffs = z.infer<typeof cutoffsSchema>;

export const defaultCutoffs: Cutoffs = {
  month: 'nd09',
  quarter: 'nd09',
  half: 'nd09',
  'nine-months': 'nd09',
  year: 'nd09',
  adhoc: 'calendar',
};

/** First and last day, both within. */
export interface Span {
  from: Day;
  to: Day;
}

/** First and last month of a period as counted from January = 1 of its year. */
export function monthsOf(period: Exclude<Period, { kind: 'adhoc' }>): { first: number; last: number } {
  switch (period.kind) {
    case 'month':
      return { first: period.number, last: period.number };
    case 'quarter':
      return { first: period.number * 3 - 2, last: period.number * 3 };
    case 'half':
      return { first: period.number * 6 - 5, last: period.number * 6 };
    case 'nine-months':
      return { first: 1, last: 9 };
    case 'year':
      return { first: 1, last: 12 };
  }
}

/** The days whose data belong to the period under the workspace's cut-offs. */
export function spanOf(key: PeriodKey, cutoffs: Cutoffs): Span {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') return { from: period.from, to: period.to };
  const { first, last } = monthsOf(period);
  const cutoff = cutoffs[period.kind];
  if (cutoff === 'calendar') return { from: dayOf(period.year, first, 1), to: dayOf(period.year, last, 31) };
  const end = cutoff === 'nd09' ? 14 : cutoff;
  return { from: addDays(dayOf(period.year, first - 1, end), 1), to: dayOf(period.year, last, end) };
}

/** The first day of the reporting year that the period lies in, under the cut-off of the period's own kind. */
export function yearStart(key: PeriodKey, cutoffs: Cutoffs): Day {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') return dayOf(Number(period.to.slice(0, 4)), 1, 1);
  return spanOf(String(period.year), { ...cutoffs, year: cutoffs[period.kind] }).from;
}

/** The days on which the reporting year of the period may begin; an ad hoc period follows reports of every kind, each with its own cut-off. */
export function yearStarts(key: PeriodKey, cutoffs: Cutoffs): Day[] {
  const period = parsePeriod(key);
  if (period.kind !== 'adhoc') return [yearStart(key, cutoffs)];
  const year = Number(period.to.slice(0, 4));
  const years = periodKinds.flatMap((kind) =>
    [year, year + 1].map((one) => spanOf(String(one), { ...cutoffs, year: cutoffs[kind] })),
  );
  return [...new Set(years.filter(({ from, to }) => from <= period.to && period.to <= to).map(({ from }) => from))];
}

/**
 * By when a report is to be sent: so many working days after its data end, or on a day of the period's last month
 * (Nghị định 09/2019, article 13: the 25th). Local rules, so a setting.
 */
export const deadlineSchema = z.union([z.int().min(0).max(90), z.strictObject({ day: z.int().min(1).max(31) })]);
export type Deadline = z.infer<typeof deadlineSchema>;

/** The day by which the report is to be sent; a day of the month is the first that leaves a working day after the data end. */
export function deadlineOf(key: PeriodKey, cutoffs: Cutoffs, deadline: Deadline): Day {
  const { to } = spanOf(key, cutoffs);
  if (typeof deadline === 'number') return addWorkingDays(to, deadline);
  const earliest = addWorkingDays(to, 1);
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  const first = dayOf(year, month, deadline.day);
  return first >= earliest ? first : dayOf(year, month + 1, deadline.day);
}
