import {
  BorderStyle,
  type FileChild,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { twipsOf } from '../../format/lengths.ts';
import { writeThinLine } from '../thin-line/docx.ts';

/** What stands in one column of a row. */
type Column = readonly (Paragraph | Table)[];

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

/**
 * A table without borders that sets two columns of text side by side, row by row; widths in millimetres, `above` the room over
 * each row in points. A row never breaks over pages; a line too thin to see follows, since Word would add one of full height.
 */
export function writeTwoColumns(
  widths: readonly [number, number],
  rows: readonly (readonly [Column, Column])[],
  above = 0,
): FileChild[] {
  const columnWidths = widths.map(twipsOf);
  const table = new Table({
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { top: above * 20, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) => new TableRow({ cantSplit: true, children: cells.map((children) => new TableCell({ children })) }),
    ),
  });
  return [table, writeThinLine(1)];
}
