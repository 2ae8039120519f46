import { AppError } from '../errors.ts';
import { type Day, isDay } from './date.ts';

export const periodKinds = ['month', 'quarter', 'half', 'nine-months', 'year', 'adhoc'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A reporting period as text: `2019-10`, `2019-Q1`, `2019-H1`, `2019-9M`, `2019`, `2019-03-01..2019-03-20`. */
export type PeriodKey = string;

/** A period taken apart; `number` counts within the year (month 1–12, quarter 1–4, half 1–2, else 1). */
export type Period =
  | { kind: Exclude<PeriodKind, 'adhoc'>; year: number; number: number }
  | { kind: 'adhoc'; from: Day; to: Day };

const forms: readonly [RegExp, Exclude<PeriodKind, 'adhoc'>][] = [
  [/^(\d{4})-(0[1-9]|1[0-2])$/, 'month'],
  [/^(\d{4})-Q([1-4])$/, 'quarter'],
  [/^(\d{4})-H([12])$/, 'half'],
  [/^(\d{4})-9M$/, 'nine-months'],
  [/^(\d{4})$/, 'year'],
];

const remembered = new Map<string, Readonly<Period> | undefined>();

/** The period a key stands for, or undefined where the text is no key. */
export function readPeriod(key: string): Period | undefined {
  // Every measure of every figure asks for the same few.
  if (remembered.has(key)) return remembered.get(key);
  if (remembered.size > 5000) remembered.clear();
  const period = takeApart(key);
  remembered.set(key, period);
  return period;
}

function takeApart(key: string): Period | undefined {
  for (const [form, kind] of forms) {
    const match = form.exec(key);
    if (!match) continue;
    const year = Number(match[1]);
    return year >= 1900 ? { kind, year, number: Number(match[2] ?? 1) } : undefined;
  }
  const [from, to, rest] = key.split('..');
  if (from && to && rest === undefined && isDay(from) && isDay(to) && from <= to) return { kind: 'adhoc', from, to };
  return undefined;
}

/** The period a key stands for; throws `usage` for a text that is no key. */
export function parsePeriod(key: string): Period {
  const period = readPeriod(key);
  if (period) return period;
  throw new AppError(
    'usage',
    `Kỳ báo cáo “${key}” không đúng dạng: hãy viết như 2019-10, 2019-Q1, 2019-H1, 2019-9M, 2019 hoặc 2019-03-01..2019-03-20.`,
    'period',
  );
}

/** The key of a period. */
export function periodKey(period: Period): PeriodKey {
  switch (period.kind) {
    case 'month':
      return `${period.year}-${String(period.number).padStart(2, '0')}`;
    case 'quarter':
      return `${period.year}-Q${period.number}`;
    case 'half':
      return `${period.year}-H${period.number}`;
    case 'nine-months':
      return `${period.year}-9M`;
    case 'year':
      return String(period.year);
    case 'adhoc':
      return `${period.from}..${period.to}`;
  }
}
