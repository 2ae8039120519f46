import { type Period, type PeriodKey, type PeriodKind, parsePeriod, periodKey } from '../../../shared/period/key.ts';

/** What the clerk has set in the boxes of a period, whether or not it is a period yet. */
export interface PeriodChoice {
  year: string;
  /** Month, quarter or half; not used by the other kinds. */
  number: number;
  from: string;
  to: string;
}

/** The boxes as a period fills them. */
export function choiceOf(key: PeriodKey): PeriodChoice {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') return { year: period.to.slice(0, 4), number: 1, from: period.from, to: period.to };
  return { year: String(period.year), number: period.number, from: '', to: '' };
}

/** The period that the boxes say, or null while they say none. */
export function chosenPeriod(kind: PeriodKind, choice: PeriodChoice): PeriodKey | null {
  if (kind === 'adhoc') {
    const { from, to } = choice;
    return from !== '' && to !== '' && from <= to ? periodKey({ kind, from, to }) : null;
  }
  const year = Number(choice.year);
  if (!/^(19|[2-9]\d)\d{2}$/.test(choice.year)) return null;
  const highest = numbersOf(kind).length || 1;
  return periodKey({ kind, year, number: Math.min(choice.number, highest) } satisfies Period);
}

/** The choices within a year, as the list offers them; none for kinds that fill the year alone. */
export function numbersOf(kind: PeriodKind): readonly string[] {
  switch (kind) {
    case 'month':
      return Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`);
    case 'quarter':
      return ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];
    case 'half':
      return ['6 tháng đầu năm', '6 tháng cuối năm'];
    default:
      return [];
  }
}
