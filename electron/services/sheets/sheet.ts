import type { DecimalText } from '../../../shared/value/decimal.ts';

/** One cell as the file holds it. */
export interface SheetCell {
  /** As the file shows it to a reader. */
  text: string;
  /** The exact number where the file holds a number and not text. */
  number?: DecimalText;
  /** Why no figure can be taken from it, such as a formula that ends in an error. */
  fault?: string;
}

export interface SheetRow {
  /** Counted from 1, as the program that made the file shows it. */
  line: number;
  /** By column, the first being 0; empty ones are holes. */
  cells: SheetCell[];
}

/** Cells that are shown as one; lines and columns are within. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Sheet {
  /** Those that are hidden are left out. */
  rows: SheetRow[];
  merges: readonly Merge[];
  hidden: Hidden;
}

/** What a sheet does not show its reader. */
export interface Hidden {
  /** How many rows with something in them. */
  rows: number;
  /** Columns, the first being 0. */
  columns: ReadonlySet<number>;
}

export const nothingHidden: Hidden = { rows: 0, columns: new Set() };

/** A file of tables that is open for reading. */
export interface TableFile {
  /** What the clerk should know before using it: macros that were left out, an encoding that was guessed. */
  notes: readonly string[];
  /** The names of the sheets, hidden ones left out. */
  sheets: readonly string[];
  /** Reads one; `step` hears how far it is (0 to 1) and may throw to end it. */
  read(sheet: number, step: Step): Promise<Sheet>;
}

export type Step = (done: number) => Promise<void>;

/** The letters of a column, the first being 0: A, Z, AA. */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

/** Line and column that a reference such as `$B$12` names. */
export function readReference(text: string): { line: number; at: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const at = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { line: Number(match[2]), at };
}
