import { type Spot, type Stretch, stretchOf } from './sheet.ts';
import type { SheetKey } from './sheet-keys.ts';

/** Where one works in a sheet: the cell that is typed into, and the two corners of the selected range, which holds it. */
export interface Selection {
  active: Spot;
  anchor: Spot;
  corner: Spot;
}

/** How many rows and columns there are, and how many rows a page shows. */
export interface Bounds {
  rows: number;
  columns: number;
  page: number;
  /** Whether a cell shows something; for Ctrl and the arrows. */
  isFilled: (spot: Spot) => boolean;
}

/** The selected rectangle. */
export function rangeOf({ anchor, corner }: Selection): Stretch {
  return stretchOf(anchor, corner);
}

/** One cell, within the bounds. */
export function only(spot: Spot, bounds: Bounds): Selection {
  const active = within(spot, bounds);
  return { active, anchor: active, corner: active };
}

/** The range drawn from the active cell on to another corner. */
export function extended({ active }: Selection, corner: Spot, bounds: Bounds): Selection {
  return { active, anchor: active, corner: within(corner, bounds) };
}

/** Where a key that moves leads. */
export function moved(
  selection: Selection,
  key: Extract<SheetKey, { kind: 'move' | 'edge' | 'jump' | 'next' }>,
  bounds: Bounds,
): Selection {
  if (key.kind === 'next') return next(selection, key, bounds);
  const isRange = selection.anchor === selection.active;
  const from = key.extend && isRange ? selection.corner : selection.active;
  const to =
    key.kind === 'move'
      ? { row: from.row + key.rows, column: from.column + key.columns }
      : key.kind === 'jump'
        ? jumped(from, key, bounds)
        : edge(from, key.to, bounds);
  return key.extend ? extended(selection, to, bounds) : only(to, bounds);
}

/** Enter and Tab: within a range round its cells, else straight on; Tab at a row's end goes on in the next. */
function next(selection: Selection, { rows, columns }: { rows: number; columns: number }, bounds: Bounds): Selection {
  const range = rangeOf(selection);
  const isOne = range.top === range.bottom && range.left === range.right;
  const area = isOne ? { top: 0, bottom: bounds.rows - 1, left: 0, right: bounds.columns - 1 } : range;
  const { row, column } = selection.active;
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const place =
    columns === 0
      ? (column - area.left) * height + (row - area.top) + rows
      : (row - area.top) * width + (column - area.left) + columns;
  if (isOne && columns === 0) return only({ row: row + rows, column }, bounds);
  const count = height * width;
  if (isOne && (place < 0 || place >= count)) return selection;
  const turned = ((place % count) + count) % count;
  const active =
    columns === 0
      ? { row: area.top + (turned % height), column: area.left + Math.floor(turned / height) }
      : { row: area.top + Math.floor(turned / width), column: area.left + (turned % width) };
  return isOne ? only(active, bounds) : { ...selection, active };
}

function edge(
  { row, column }: Spot,
  to: 'row-start' | 'row-end' | 'start' | 'end' | 'page-up' | 'page-down',
  { rows, columns, page }: Bounds,
): Spot {
  switch (to) {
    case 'row-start':
      return { row, column: 0 };
    case 'row-end':
      return { row, column: columns - 1 };
    case 'start':
      return { row: 0, column: 0 };
    case 'end':
      return { row: rows - 1, column: columns - 1 };
    case 'page-up':
      return { row: row - page, column };
    case 'page-down':
      return { row: row + page, column };
  }
}

/** As in Excel: through figures to the last of them, through a gap to the first behind it, else to the sheet's edge. */
function jumped(from: Spot, { rows, columns }: { rows: number; columns: number }, bounds: Bounds): Spot {
  const beside = ({ row, column }: Spot): Spot => ({ row: row + rows, column: column + columns });
  const isInside = ({ row, column }: Spot): boolean =>
    row >= 0 && row < bounds.rows && column >= 0 && column < bounds.columns;
  let at = from;
  const isRun = bounds.isFilled(from) && isInside(beside(from)) && bounds.isFilled(beside(from));
  while (isInside(beside(at))) {
    const next = beside(at);
    if (isRun && !bounds.isFilled(next)) return at;
    at = next;
    if (!isRun && bounds.isFilled(at)) return at;
  }
  return at;
}

function within({ row, column }: Spot, { rows, columns }: Bounds): Spot {
  return { row: clamp(row, rows - 1), column: clamp(column, columns - 1) };
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
