import type { DecimalText } from '../../../shared/value/decimal.ts';
import { type BlockReading, isBlank, numberIn, type Writing } from './read-block.ts';
import type { SheetColumn, SheetEntry, SheetSource, Stretch } from './sheet.ts';

type Row = { id: string };

/** The texts of a copied block and the cells that they land in; `lost` counts numbers that fall outside, or on cells that are only read. */
export interface LandedBlock {
  cells: readonly { row: string; column: string; text: string }[];
  lost: number;
}

/** A block about which the clerk is asked. */
export interface PastedBlock extends LandedBlock {
  reading: BlockReading;
  /** How many computed figures it would replace. */
  overridden: number;
}

/** Where a block lands: from the range's upper left cell on; one copied value fills the whole range. */
export function pastedAt(
  block: readonly (readonly string[])[],
  rows: readonly Row[],
  columns: readonly SheetColumn[],
  range: Stretch,
): LandedBlock {
  const isOne = block.length === 1 && block[0]?.length === 1;
  const height = isOne ? range.bottom - range.top + 1 : block.length;
  const cells: { row: string; column: string; text: string }[] = [];
  let lost = 0;
  for (let down = 0; down < height; down += 1) {
    const line = (isOne ? block[0] : block[down]) ?? [];
    const width = isOne ? range.right - range.left + 1 : line.length;
    for (let over = 0; over < width; over += 1) {
      const text = (isOne ? line[0] : line[over]) ?? '';
      const [row, column] = [rows[range.top + down], columns[range.left + over]];
      if (row && column?.editable) cells.push({ row: row.id, column: column.id, text });
      else if (!isBlank(text)) lost += 1;
    }
  }
  return { cells, lost };
}

/** The numbers of a landed block; what is blank or no number is left alone. */
export function pastedEntries({ cells }: LandedBlock, writing: Writing): SheetEntry[] {
  return cells.flatMap(({ row, column, text }) => {
    if (isBlank(text)) return [];
    const value = numberIn(text, writing);
    return value === undefined ? [] : [{ row, column, value }];
  });
}

/** The values of the range's first row entered in all below it. */
export function filledDown(
  rows: readonly Row[],
  columns: readonly SheetColumn[],
  source: Pick<SheetSource, 'cell'>,
  { top, bottom, left, right }: Stretch,
): SheetEntry[] {
  // On one row alone, as in Excel, the cell above is taken.
  const from = top === bottom ? top - 1 : top;
  const first = rows[from];
  if (!first) return [];
  return columns
    .slice(left, right + 1)
    .filter((column) => column.editable)
    .flatMap((column) => {
      const value: DecimalText | null = source.cell(first.id, column.id).value;
      if (value === null) return [];
      return rows.slice(from + 1, bottom + 1).map((row) => ({ row: row.id, column: column.id, value }));
    });
}

/** The range as other programs take it: as it is shown, parted by tabs and line ends. */
export function blockText(
  rows: readonly Row[],
  columns: readonly SheetColumn[],
  source: Pick<SheetSource, 'cell'>,
  { top, bottom, left, right }: Stretch,
): string {
  return rows
    .slice(top, bottom + 1)
    .map((row) =>
      columns
        .slice(left, right + 1)
        .map((column) => source.cell(row.id, column.id).text)
        .join('\t'),
    )
    .join('\n');
}
