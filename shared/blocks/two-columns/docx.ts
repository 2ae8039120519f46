import { table } from '../../wordml/table.ts';
import { writeThinLine } from '../thin-line/docx.ts';

/**
 * A table without borders that sets two columns of text side by side, row by row; widths in millimetres, `above` the room over
 * each row in points. A row never breaks over pages; a line too thin to see follows, since Word would add one of full height.
 */
export function writeTwoColumns(
  widths: readonly [number, number],
  rows: readonly (readonly [left: string, right: string])[],
  above = 0,
): string {
  const cells = rows.map((columns) => ({
    cells: columns.map((content) => ({ content: content || writeThinLine() })),
  }));
  return table({ widths, padding: { above }, rows: cells }) + writeThinLine();
}
