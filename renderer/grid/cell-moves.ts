import type { DecimalText } from '../../shared/value/decimal.ts';
import { parseNumber } from '../../shared/value/parse.ts';

/** Moves the focus to another cell of the same table or grid; false where there is none that way. */
export function moveFocus(from: HTMLElement | null, move: { rows: number; columns: number } | { to: string }): boolean {
  const grid = gridOf(from);
  if (!from || !grid) return false;
  const target =
    'to' in move ? cellsOf(grid, 'value').find((cell) => cell.dataset.cell === move.to) : step(from, grid, move);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
  return target !== undefined;
}

/** The entries that a copied column of figures makes from this cell downwards; nothing at all where one of them cannot be read. */
export function pasteColumn(
  from: HTMLElement,
  text: string,
): { entries: { indicator: string; value: DecimalText | null }[]; refused?: { text: string; message: string } } {
  const grid = gridOf(from);
  const cells = grid ? cellsOf(grid, 'value') : [];
  const first = cells.indexOf(from);
  const lines = text.replace(/(\r?\n)+$/, '').split(/\r?\n/);
  const entries: { indicator: string; value: DecimalText | null }[] = [];
  for (const [place, line] of lines.entries()) {
    const cell = cells[first + place];
    const figure = line.split('\t').at(0)?.trim() ?? '';
    if (!cell?.dataset.cell || figure === '' || figure === '-') continue;
    const parsed = parseNumber(figure, 'vi');
    if (!parsed.ok) return { entries: [], refused: { text: figure, message: parsed.message } };
    entries.push({ indicator: cell.dataset.cell, value: parsed.value });
  }
  return { entries };
}

function gridOf(cell: HTMLElement | null): HTMLElement | null {
  return cell?.closest<HTMLElement>('table') ?? null;
}

function cellsOf(grid: HTMLElement, column: string): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>(`[data-cell][data-column="${column}"]`)];
}

function step(
  from: HTMLElement,
  grid: HTMLElement,
  { rows, columns }: { rows: number; columns: number },
): HTMLElement | undefined {
  if (rows !== 0) {
    const column = cellsOf(grid, from.dataset.column ?? 'value');
    return column[column.indexOf(from) + rows];
  }
  const row = [...(from.closest('tr')?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
  return row[row.indexOf(from) + columns];
}
