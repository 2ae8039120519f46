import type { Spot } from './sheet.ts';

/** What a key asks of a sheet; undefined for a key that only writes. */
export type SheetKey =
  | { kind: 'move'; rows: number; columns: number; extend: boolean }
  | { kind: 'edge'; to: 'row-start' | 'row-end' | 'start' | 'end' | 'page-up' | 'page-down'; extend: boolean }
  /** Ctrl and an arrow: to the last figure before a gap, or over the gap to the next one. */
  | { kind: 'jump'; rows: number; columns: number; extend: boolean }
  /** Enter and Tab: on to the next cell, round the selected range where there is one. */
  | { kind: 'next'; rows: number; columns: number }
  | { kind: 'edit' | 'clear' | 'cancel' | 'undo' | 'redo' | 'fill' | 'all' }
  /** Where the cell's figure comes from; in Excel these keys show its note. */
  | { kind: 'explain' };

/** Excel's keys. While a cell is edited letter by letter the arrows belong to its text. */
export function sheetKey(event: KeyboardEvent, mode: 'rest' | 'type' | 'edit'): SheetKey | undefined {
  if (event.isComposing || event.keyCode === 229 || event.altKey) return undefined;
  const back = event.shiftKey ? -1 : 1;
  const extend = event.shiftKey && mode === 'rest';
  if (event.ctrlKey || event.metaKey) return controlKey(event, mode);
  switch (event.key) {
    case 'Enter':
      return { kind: 'next', rows: back, columns: 0 };
    case 'Tab':
      return { kind: 'next', rows: 0, columns: back };
    case 'Escape':
      return { kind: 'cancel' };
    case 'F2':
      return { kind: event.shiftKey && mode === 'rest' ? 'explain' : 'edit' };
  }
  if (mode === 'edit') return undefined;
  const arrow = arrows[event.key];
  if (arrow) return { kind: 'move', rows: arrow.row, columns: arrow.column, extend };
  if (mode === 'type') return undefined;
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Home':
      return { kind: 'edge', to: 'row-start', extend };
    case 'End':
      return { kind: 'edge', to: 'row-end', extend };
    case 'PageUp':
      return { kind: 'edge', to: 'page-up', extend };
    case 'PageDown':
      return { kind: 'edge', to: 'page-down', extend };
    default:
      return undefined;
  }
}

function controlKey(event: KeyboardEvent, mode: 'rest' | 'type' | 'edit'): SheetKey | undefined {
  if (mode !== 'rest') return undefined;
  const arrow = arrows[event.key];
  if (arrow) return { kind: 'jump', rows: arrow.row, columns: arrow.column, extend: event.shiftKey };
  switch (event.key.toLowerCase()) {
    case 'z':
      return { kind: event.shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'd':
      return { kind: 'fill' };
    case 'a':
      return { kind: 'all' };
    case 'home':
      return { kind: 'edge', to: 'start', extend: event.shiftKey };
    case 'end':
      return { kind: 'edge', to: 'end', extend: event.shiftKey };
    default:
      return undefined;
  }
}

const arrows: Readonly<Record<string, Spot>> = {
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};
