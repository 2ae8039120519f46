import type { PeriodKey } from '../../../shared/period/key.ts';
import { periodYear } from '../../../shared/period/words.ts';

/** Which periods are to be exported, as the dialog asks for it; what is left out is the latest. */
export interface ExportChoice {
  what: 'one' | 'range' | 'year';
  /** The one period, or the first of several. */
  first?: PeriodKey | undefined;
  last?: PeriodKey | undefined;
  year?: number;
}

/** The periods of a choice among those that hold figures (`known`, the latest first), the earliest first. */
export function exportedPeriods(choice: ExportChoice, known: readonly PeriodKey[]): PeriodKey[] {
  const [latest] = known;
  if (latest === undefined) return [];
  const { what, first = latest, last = latest, year = periodYear(first) } = choice;
  if (what === 'one') return known.filter((key) => key === first);
  if (what === 'year') return known.filter((key) => periodYear(key) === year).toReversed();
  const ends = [known.indexOf(first), known.indexOf(last)].map((place) => Math.max(0, place));
  return known.slice(Math.min(...ends), Math.max(...ends) + 1).toReversed();
}

/** The name that the file is offered under: “So lieu 2019-10”, “So lieu 2019”, “So lieu 2019-Q1 den 2019-10”. */
export function exportName(periods: readonly PeriodKey[], { what }: Pick<ExportChoice, 'what'>): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  if (what === 'year') return `So lieu ${first === '' ? '' : periodYear(first)}`;
  return `So lieu ${first === last ? first : `${first} den ${last}`}`.replaceAll('..', ' den ');
}
