import type { DecimalText } from '../../../shared/value/decimal.ts';

/** A line of a sheet: the head of a group, which folds, or a row of cells. */
export type SheetLine =
  | { kind: 'group'; id: string; label: string; folded: boolean; count: number }
  | { kind: 'row'; id: string; label: string; unit: string; part: boolean };

export interface SheetColumn {
  id: string;
  caption: string;
  /** Told when the mouse rests on the caption. */
  title?: string;
  editable: boolean;
  /** Pixels. */
  width: number;
}

/** What stands in a cell: as it is shown, and the exact value that is copied and added up. */
export interface SheetCell {
  text: string;
  value: DecimalText | null;
  tone?: 'computed' | 'overridden' | 'falls' | 'rises' | undefined;
}

/** A place among the rows and columns, group heads not counted. */
export interface Spot {
  row: number;
  column: number;
}

/** A rectangle of cells, both corners within. */
export interface Stretch {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A value on its way into a cell; null takes it out. */
export interface SheetEntry {
  row: string;
  column: string;
  value: DecimalText | null;
}

/** What a sheet needs besides its lines and columns. */
export interface SheetSource {
  cell(row: string, column: string): SheetCell;
  /** Throws `AppError` where they are refused; then nothing is entered. */
  enter(entries: readonly SheetEntry[], reason?: string): Promise<void>;
  /** The row of the figure that changed, where there was one to undo. */
  undo(): Promise<string | undefined>;
  redo(): Promise<string | undefined>;
  /** What is entered instead of a computed figure, as a sentence; undefined where no reason needs to be given. */
  overrides?(entry: SheetEntry): string | undefined;
}

/** The rectangle between two spots. */
export function stretchOf(one: Spot, other: Spot): Stretch {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** Whether the rectangle holds the spot. */
export function holds({ top, bottom, left, right }: Stretch, { row, column }: Spot): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
