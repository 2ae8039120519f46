import type { FigureRow } from '../document/look.ts';
import type { PeriodKey } from '../period/key.ts';
import type { DecimalText } from '../value/decimal.ts';
import type { Source } from '../value/derive.ts';
import type { Measure } from '../value/measures.ts';

/** One indicator in one period as the grid shows it. */
export interface SheetRow extends FigureRow {
  entered: DecimalText | null;
  source: Source | null;
  /** What the relations give where the value was entered all the same; null where they give nothing. */
  derived: DecimalText | null;
  previousPeriod: PeriodKey | null;
  /** Why there is no previous value, where that can be said. */
  previousNote: string | null;
  revision: number;
}

/** One indicator in one of several periods. */
export interface GridCell {
  value: DecimalText | null;
  source: Source | null;
  /** What the relations give where the value was entered all the same. */
  derived: DecimalText | null;
  sameLastYear: DecimalText | null;
  plan: DecimalText | null;
  revision: number;
}

export interface PassportTerm {
  indicator: string;
  label: string;
  period: PeriodKey;
  periodName: string;
  value: DecimalText;
  role: 'plus' | 'minus' | 'part' | 'whole' | 'previous';
  /** A blank that was counted as zero. */
  assumed: boolean;
  source: Source;
}

export interface HistoryEntry {
  /** ISO 8601 in UTC. */
  at: string;
  who: string;
  value: DecimalText | null;
  origin: string;
  reason: string | null;
}

/** Where a figure comes from. */
export interface Passport {
  indicator: string;
  label: string;
  unit: string;
  decimals: number;
  period: PeriodKey;
  periodName: string;
  measure: Measure;
  value: DecimalText | null;
  source: Source | null;
  /** The computation in figures, such as `6.842 + 48`; null for an entered value. */
  formula: string | null;
  terms: readonly PassportTerm[];
  /** Further computations that the relations allow, such as `1.313 + 84` beside `457 + 940`; they should give the same value. */
  otherWays: readonly { source: Source; formula: string; value: DecimalText; terms: readonly PassportTerm[] }[];
  /** The last entry, where it was entered; of a plan when and by whom it was set. */
  entry: HistoryEntry | null;
  /** Entered although it could be computed: what the computation gives. */
  derived: DecimalText | null;
  /** What stands beside a value of the period itself: previous, same period, year to date and plan; null where not known. Empty for these. */
  beside: readonly { measure: Measure; value: DecimalText | null }[];
  /** Known values of periods that end no later, the latest first. */
  earlier: readonly { period: PeriodKey; periodName: string; value: DecimalText }[];
  history: readonly HistoryEntry[];
  /** One sentence on what is missing where there is no value. */
  missing: string | null;
}

/** An indicator over time, the earliest first; on the start page. */
export interface Trend {
  indicator: string;
  label: string;
  unit: string;
  decimals: number;
  points: readonly { period: PeriodKey; value: DecimalText }[];
}
