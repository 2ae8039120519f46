/** Whether the cell is at rest, replaced by typing, or edited letter by letter. */
export type CellMode = 'rest' | 'type' | 'edit';

/** What a key asks of a cell; undefined for a key that only writes. */
export type KeyMeaning =
  | { kind: 'move'; rows: number; columns: number; stay: boolean }
  | { kind: 'edit' | 'clear' | 'cancel' | 'undo' | 'redo' };

/** Excel's keys. `stay` keeps the focus in the grid at its edge; with Tab it leaves there. */
export function keyMeaning(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'>,
  mode: CellMode,
): KeyMeaning | undefined {
  if (event.isComposing || event.keyCode === 229 || event.altKey) return undefined;
  const back = event.shiftKey ? -1 : 1;
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    if (key === 'z') return { kind: event.shiftKey ? 'redo' : 'undo' };
    return key === 'y' ? { kind: 'redo' } : undefined;
  }
  switch (event.key) {
    case 'Enter':
      return { kind: 'move', rows: back, columns: 0, stay: true };
    case 'Tab':
      return { kind: 'move', rows: back, columns: 0, stay: false };
    case 'Escape':
      return { kind: 'cancel' };
    case 'F2':
      return { kind: 'edit' };
  }
  if (mode === 'edit' || event.shiftKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return { kind: 'move', rows: 1, columns: 0, stay: true };
    case 'ArrowUp':
      return { kind: 'move', rows: -1, columns: 0, stay: true };
    case 'ArrowLeft':
      return { kind: 'move', rows: 0, columns: -1, stay: true };
    case 'ArrowRight':
      return { kind: 'move', rows: 0, columns: 1, stay: true };
    case 'Delete':
      return mode === 'rest' ? { kind: 'clear' } : undefined;
    default:
      return undefined;
  }
}
