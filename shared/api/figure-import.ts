import { z } from 'zod';
import type { PeriodKey } from '../period/key.ts';
import { readPeriod } from '../period/key.ts';
import { canonical, type DecimalText } from '../value/decimal.ts';
import { indicatorId } from '../value/indicator.ts';

const period = z.string().refine((key) => readPeriod(key) !== undefined, 'không phải là kỳ báo cáo');

/** What a column of a sheet holds. */
export const columnRole = z.discriminatedUnion('as', [
  z.strictObject({ as: z.enum(['ignore', 'id', 'label', 'unit', 'period']) }),
  /** Figures of a period; null: of the one that the clerk names for the whole sheet, or the row's own. */
  z.strictObject({ as: z.literal('value'), period: period.nullable() }),
  z.strictObject({ as: z.literal('plan'), year: z.int().min(1901).max(9998) }),
]);
export type ColumnRole = z.infer<typeof columnRole>;

const decimal = z.string().refine((text) => canonical(text) === text, 'không phải là số thập phân dạng chuẩn');

/** What the clerk has changed of what the program took a sheet for. */
export const importChoices = z.strictObject({
  sheet: z.int().min(0).default(0),
  /** Of the columns whose heading names none; left out: what the sheet itself says. */
  period: period.optional(),
  /** By column, the first being 0. */
  columns: z.record(z.string(), columnRole).default({}),
  /** By line: the indicator, or null for none. */
  rows: z.record(z.string(), indicatorId.nullable()).default({}),
  /** By `line:column`: the value, or null to leave the cell out. */
  cells: z.record(z.string(), decimal.nullable()).default({}),
  /** Every cell that is still in doubt is left out. */
  leaveDoubts: z.boolean().default(false),
});
export type ImportChoices = z.input<typeof importChoices>;
export type TakenChoices = z.output<typeof importChoices>;

/** How a cell stands: to be set, already so, computed by the program anyway, to be asked about, or left out. */
export type CellState = 'set' | 'same' | 'computed' | 'doubt' | 'left';

export interface ImportCell {
  /** The column, the first being 0. */
  at: number;
  /** As the file shows it. */
  text: string;
  state: CellState;
  /** What would be set. */
  value: DecimalText | null;
  /** What is there now. */
  old: DecimalText | null;
  period: PeriodKey | null;
  /** Why it is asked about or left out. */
  note: string | null;
  /** What may be answered where it is asked about, besides leaving it out. */
  options: readonly { value: DecimalText; label: string }[];
}

export interface ImportRow {
  /** As in the file, the first being 1. */
  line: number;
  text: string;
  indicator: string | null;
  /** False where the indicator was guessed and the clerk has not said so. */
  certain: boolean;
  /** The indicators that it may be. */
  candidates: readonly string[];
  cells: readonly ImportCell[];
}

export interface ImportColumn {
  at: number;
  /** A, B, AA. */
  letter: string;
  heading: string;
  role: ColumnRole;
}

/** What the program takes a file for, before anything is set. */
export interface ImportPreview {
  /** Names this reading of the file. */
  id: string;
  file: string;
  notes: readonly string[];
  sheets: readonly string[];
  sheet: number;
  /** Of the columns whose heading names none. */
  period: PeriodKey;
  columns: readonly ImportColumn[];
  /** Rows that hold figures, as many as a clerk can look through. */
  rows: readonly ImportRow[];
  counts: Record<CellState, number> & {
    /** Rows with figures whose indicator was not found. */
    unknown: number;
    /** Rows whose indicator was guessed. */
    guessed: number;
    /** Rows beyond those that are shown. */
    hidden: number;
  };
}

/** What an import has done. */
export interface ImportReport {
  id: string;
  file: string;
  set: number;
  same: number;
  computed: number;
  periods: readonly PeriodKey[];
  left: readonly { line: number; text: string; cell: string; note: string }[];
}

/** An import that was made, the latest first. */
export interface PastImport {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  who: string;
  file: string;
  set: number;
  undone: boolean;
}
