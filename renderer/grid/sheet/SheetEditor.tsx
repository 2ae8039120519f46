import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { parseNumber } from '../../../shared/value/parse.ts';
import { ReasonDialog } from '../../passport/ReasonDialog.tsx';
import { messageOf } from '../../ui/say.tsx';
import { oneQuestion } from '../overridden.ts';
import { copiedBlock } from './clipboard.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { isBlank, readBlock } from './read-block.ts';
import { type Bounds, moved, only, rangeOf, type Selection } from './selection.ts';
import type { SheetColumn, SheetEntry, SheetSource } from './sheet.ts';
import { blockText, filledDown, type PastedBlock, pastedAt, pastedEntries } from './sheet-edits.ts';
import { sheetKey } from './sheet-keys.ts';

/**
 * The field of the active cell: it has the focus even while nothing is typed, so that the first letter, an input method's too,
 * goes straight into it.
 */
export function SheetEditor(props: {
  rows: readonly { id: string; label: string }[];
  columns: readonly SheetColumn[];
  source: SheetSource;
  selection: Selection;
  bounds: Bounds;
  go: (selection: Selection) => void;
  top: number;
  focus: RefObject<() => void>;
  explain?: (() => void) | undefined;
}) {
  const { rows, columns, source, selection, bounds, go, top, focus, explain } = props;
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [isEditing, setEditing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [reason, setReason] = useState<{ entries: readonly SheetEntry[]; message: string } | null>(null);
  const [pasted, setPasted] = useState<PastedBlock | null>(null);
  const { active } = selection;
  const [row, column] = [rows[active.row], columns[active.column]];
  const cell = row && column ? source.cell(row.id, column.id) : undefined;
  const mode = draft === null ? 'rest' : isEditing ? 'edit' : 'type';

  focus.current = () => input.current?.focus({ preventScroll: true });
  const spot = `${row?.id} ${column?.id}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed belongs to the cell that was left
  useEffect(() => reset(), [spot]);

  const reset = (): void => {
    setDraft(null);
    setEditing(false);
    setTrouble(null);
  };
  const failed = (error: unknown): void => setTrouble(messageOf(error));
  const enter = (entries: readonly SheetEntry[], why?: string): void => {
    if (entries.length > 0) source.enter(entries, why).catch(failed);
  };
  /** Whether the focus may move on: false where what was typed cannot be read. */
  const commit = (): boolean => {
    if (draft === null || !row || !column || !cell) return true;
    if (draft.trim() === cell.text) {
      reset();
      return true;
    }
    const value = isBlank(draft) ? null : parseNumber(draft, 'vi');
    if (value && !value.ok) {
      setTrouble(value.message);
      return false;
    }
    const entry = { row: row.id, column: column.id, value: value?.value ?? null };
    if (asksWhy([entry])) return false;
    reset();
    enter([entry]);
    return true;
  };
  /** Whether computed figures would be replaced: then the reason is asked for first. */
  const asksWhy = (entries: readonly SheetEntry[]): boolean => {
    const message = oneQuestion(entries.flatMap((entry) => source.overrides?.(entry) ?? []));
    if (message !== undefined) setReason({ entries, message });
    return message !== undefined;
  };
  const step = (work: () => Promise<string | undefined>): void => {
    work().then((id) => {
      const place = rows.findIndex((one) => one.id === id);
      if (place >= 0) go(only({ row: place, column: active.column }, bounds));
    }, failed);
  };
  const clear = (): void => {
    const { top: first, bottom, left, right } = rangeOf(selection);
    enter(
      rows.slice(first, bottom + 1).flatMap((line) =>
        columns
          .slice(left, right + 1)
          .filter((one) => one.editable)
          .map((one) => ({ row: line.id, column: one.id, value: null })),
      ),
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const key = sheetKey(event.nativeEvent, mode);
    if (!key) return;
    switch (key.kind) {
      case 'move':
      case 'edge':
      case 'jump':
      case 'next': {
        event.preventDefault();
        if (!commit()) return;
        const to = moved(selection, key, bounds);
        // At the sheet's end Tab leaves it.
        if (to === selection && key.kind === 'next') nextField(event.currentTarget, key.columns);
        else go(to);
        return;
      }
      case 'edit':
        if (!column?.editable || draft !== null) break;
        setDraft(cell?.text ?? '');
        setEditing(true);
        requestAnimationFrame(() => input.current?.setSelectionRange(99, 99));
        break;
      case 'clear':
        clear();
        break;
      case 'cancel':
        reset();
        break;
      case 'undo':
        step(source.undo);
        break;
      case 'redo':
        step(source.redo);
        break;
      case 'fill': {
        const filled = filledDown(rows, columns, source, rangeOf(selection));
        if (!asksWhy(filled)) enter(filled);
        break;
      }
      case 'explain':
        explain?.();
        break;
      case 'all':
        go({
          active,
          anchor: { row: 0, column: 0 },
          corner: { row: bounds.rows - 1, column: bounds.columns - 1 },
        });
        break;
    }
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent<HTMLInputElement>): void => {
    if (draft !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', blockText(rows, columns, source, rangeOf(selection)));
    if (event.type === 'cut') clear();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const block = copiedBlock(event.clipboardData);
    if (isEditing && block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    reset();
    const landed = pastedAt(block, rows, columns, rangeOf(selection));
    if (landed.cells.length === 0) {
      setTrouble('Chỗ này không nhận số: hãy dán từ một ô nhập được (cột có tên in đậm).');
      return;
    }
    const reading = readBlock(landed.cells.map(({ text }) => text));
    const overridden = pastedEntries(landed, reading.writing ?? 'vi').flatMap((one) => source.overrides?.(one) ?? []);
    if (reading.writing === undefined || reading.unreadable.length > 0 || landed.lost > 0 || overridden.length > 0)
      setPasted({ ...landed, reading, overridden: overridden.length });
    else enter(pastedEntries(landed, reading.writing));
  };

  return (
    <>
      <div className="sheet-line sheet-editor" style={{ top }}>
        <input
          ref={input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          className="sheet-input"
          style={{ gridColumn: active.column + 3 }}
          aria-label={`${row?.label ?? ''}, ${column?.caption ?? ''}: ${cell?.text || 'trống'}`}
          aria-invalid={trouble !== null}
          readOnly={!column?.editable}
          data-mode={mode}
          value={draft ?? ''}
          onChange={(event) => {
            setDraft(event.target.value);
            setTrouble(null);
          }}
          onKeyDown={onKeyDown}
          onDoubleClick={() => {
            if (!column?.editable) return;
            setDraft(cell?.text ?? '');
            setEditing(true);
          }}
          onBlur={() => {
            if (draft !== null && reason === null) commit();
          }}
          onCopy={onCopy}
          onCut={onCopy}
          onPaste={onPaste}
        />
        {trouble === null ? null : (
          <span className="sheet-trouble" role="alert" style={{ gridColumn: active.column + 3 }}>
            {trouble}
          </span>
        )}
      </div>
      {reason === null ? null : (
        <ReasonDialog
          message={reason.message}
          submit={async (why) => {
            await source.enter(reason.entries, why);
            reset();
          }}
          close={() => {
            setReason(null);
            reset();
            focus.current();
          }}
        />
      )}
      {pasted === null ? null : (
        <PasteDialog
          block={pasted}
          submit={async (writing, why) => {
            await source.enter(pastedEntries(pasted, writing), why);
          }}
          close={() => {
            setPasted(null);
            focus.current();
          }}
        />
      )}
    </>
  );
}

/** Leaves the sheet by Tab at its edge. */
function nextField(from: HTMLElement, step: number): void {
  const fields = [...document.querySelectorAll<HTMLElement>('button, input, select, [tabindex="0"]')].filter(
    (one) => one.tabIndex >= 0 && one.offsetParent !== null,
  );
  fields[fields.indexOf(from) + (step < 0 ? -1 : 1)]?.focus();
}
