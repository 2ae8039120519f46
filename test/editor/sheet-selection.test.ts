import { describe, expect, test } from 'vitest';
import { extended, moved, only, rangeOf } from '../../renderer/grid/sheet/selection.ts';

const bounds = { rows: 4, columns: 3, page: 2, isFilled: () => false };
const at = (row: number, column: number) => ({ row, column });

describe('moving in a sheet', () => {
  test('the arrows stop at the edges, Ctrl+End leads to the last cell', () => {
    const start = only(at(0, 0), bounds);
    expect(moved(start, { kind: 'move', rows: -1, columns: 0, extend: false }, bounds).active).toEqual(at(0, 0));
    expect(moved(start, { kind: 'edge', to: 'end', extend: false }, bounds).active).toEqual(at(3, 2));
    expect(moved(start, { kind: 'edge', to: 'page-down', extend: false }, bounds).active).toEqual(at(2, 0));
  });

  test('Shift and the arrows draw a range from the active cell', () => {
    let selection = only(at(1, 1), bounds);
    for (let step = 0; step < 2; step += 1)
      selection = moved(selection, { kind: 'move', rows: 1, columns: 0, extend: true }, bounds);
    expect(selection.active).toEqual(at(1, 1));
    expect(rangeOf(selection)).toEqual({ top: 1, bottom: 3, left: 1, right: 1 });
    selection = moved(selection, { kind: 'move', rows: -1, columns: 1, extend: true }, bounds);
    expect(rangeOf(selection)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 });
  });

  test('Ctrl and an arrow lead through figures to the last of them, over a gap to the next, else to the edge', () => {
    const filled = { rows: 8, columns: 1, page: 2, isFilled: ({ row }: { row: number }) => [0, 1, 2, 5].includes(row) };
    const down = { kind: 'jump', rows: 1, columns: 0, extend: false } as const;
    const seen = [];
    for (let selection = only(at(0, 0), filled), step = 0; step < 4; step += 1) {
      selection = moved(selection, down, filled);
      seen.push(selection.active.row);
    }
    expect(seen).toEqual([2, 5, 7, 7]);
    const range = moved(only(at(5, 0), filled), { ...down, rows: -1, extend: true }, filled);
    expect(rangeOf(range)).toEqual({ top: 2, bottom: 5, left: 0, right: 0 });
  });

  test('Tab goes on in the next row, and Enter straight down', () => {
    const end = only(at(0, 2), bounds);
    expect(moved(end, { kind: 'next', rows: 0, columns: 1 }, bounds).active).toEqual(at(1, 0));
    expect(moved(end, { kind: 'next', rows: 1, columns: 0 }, bounds).active).toEqual(at(1, 2));
    const last = only(at(3, 2), bounds);
    expect(moved(last, { kind: 'next', rows: 0, columns: 1 }, bounds)).toBe(last);
  });

  test('within a range Enter and Tab go round its cells and leave it standing', () => {
    let selection = extended(only(at(0, 0), bounds), at(1, 1), bounds);
    const seen = [];
    for (let step = 0; step < 4; step += 1) {
      selection = moved(selection, { kind: 'next', rows: 1, columns: 0 }, bounds);
      seen.push(selection.active);
      expect(rangeOf(selection)).toEqual({ top: 0, bottom: 1, left: 0, right: 1 });
    }
    expect(seen).toEqual([at(1, 0), at(0, 1), at(1, 1), at(0, 0)]);
  });
});
