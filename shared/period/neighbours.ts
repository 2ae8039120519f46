import { addDays, daysBetween } from './date.ts';
import { type Period, type PeriodKey, parsePeriod, periodKey } from './key.ts';

const perYear = { month: 12, quarter: 4, half: 2, 'nine-months': 1, year: 1 } as const;

/** The period of the same kind `count` places later (earlier where negative); an ad hoc one moves by its own length. */
export function shiftPeriod(key: PeriodKey, count: number): PeriodKey {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') {
    const length = daysBetween(period.from, period.to) + 1;
    return periodKey({ ...period, from: addDays(period.from, length * count), to: addDays(period.to, length * count) });
  }
  const slots = perYear[period.kind];
  const place = period.year * slots + (period.number - 1) + count;
  return periodKey({ ...period, year: Math.floor(place / slots), number: (((place % slots) + slots) % slots) + 1 });
}

/** The period of the same kind just before. */
export function previousPeriod(key: PeriodKey): PeriodKey {
  return shiftPeriod(key, -1);
}

/** The same period a year before. */
export function sameLastYear(key: PeriodKey): PeriodKey {
  const period = parsePeriod(key);
  if (period.kind !== 'adhoc') return periodKey({ ...period, year: period.year - 1 });
  const back = (day: string): string => {
    const moved = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
    return moved.endsWith('-02-29') ? `${moved.slice(0, 8)}28` : moved;
  };
  return periodKey({ kind: 'adhoc', from: back(period.from), to: back(period.to) });
}

/** The period that a report looks ahead to: the next of its kind; after nine months the fourth quarter. */
export function nextPeriod(key: PeriodKey): PeriodKey {
  const period: Period = parsePeriod(key);
  if (period.kind === 'nine-months') return periodKey({ kind: 'quarter', year: period.year, number: 4 });
  return shiftPeriod(key, 1);
}
