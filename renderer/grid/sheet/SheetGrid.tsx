import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { SheetEditor } from './SheetEditor.tsx';
import { type Bounds, extended, only, rangeOf, type Selection } from './selection.ts';
import { holds, type SheetColumn, type SheetLine, type SheetSource, type Spot } from './sheet.ts';
import { useWindowed } from './useWindowed.ts';
import './sheet.css';

/** What others may ask of a sheet. */
export interface SheetHandle {
  /** Selects the cell of a row in a column and brings it into view. */
  goTo(row: string, column: string): void;
  focus(): void;
}

const rowHeight = 30;
const headHeight = 46;

/**
 * A sheet of figures with Excel's manner: one cell is typed into, a range is selected, heads of columns, names of rows and heads of
 * groups stay in view. Only the lines in view are drawn.
 */
export function SheetGrid(props: {
  label: string;
  lines: readonly SheetLine[];
  columns: readonly SheetColumn[];
  source: SheetSource;
  fold: (group: string) => void;
  select: (
    selection: { row: string; column: string; rows: readonly string[]; columns: readonly string[] } | null,
  ) => void;
  /** What stands at a row's end, such as a line of its last values. */
  tail?: { caption: string; width: number; draw: (row: string) => ReactNode };
  /** Shows where the active cell's figure comes from (Shift+F2). */
  explain?: () => void;
  handle?: Ref<SheetHandle>;
}) {
  const { label, lines, columns, source, fold, select, tail, explain, handle } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => lines.flatMap((line) => (line.kind === 'row' ? [line] : [])), [lines]);
  const lineOfRow = useMemo(() => lines.flatMap((line, place) => (line.kind === 'row' ? [place] : [])), [lines]);
  const view = useWindowed(scroller, lines.length, rowHeight);
  const bounds: Bounds = {
    rows: rows.length,
    columns: columns.length,
    page: Math.max(1, view.page - 2),
    isFilled(spot) {
      const [row, column] = [rows[spot.row], columns[spot.column]];
      return row !== undefined && column !== undefined && source.cell(row.id, column.id).text !== '';
    },
  };
  const [selection, setSelection] = useState<Selection>(() => only({ row: 0, column: firstColumn(columns) }, bounds));
  const [drag, setDrag] = useState(false);
  const range = rangeOf(selection);
  const focusInput = useRef<() => void>(() => undefined);

  const show = useCallback(
    (spot: Spot): void => {
      const box = scroller.current;
      const line = lineOfRow[spot.row];
      if (!box || line === undefined) return;
      const top = line * rowHeight;
      // One line more, so that the head of the group above is not in the way.
      if (top < box.scrollTop + rowHeight) box.scrollTop = Math.max(0, top - rowHeight);
      else if (top + rowHeight > box.scrollTop + box.clientHeight - headHeight)
        box.scrollTop = top + rowHeight - box.clientHeight + headHeight + 4;
      const cell = box.querySelector<HTMLElement>(`[data-spot="${spot.row} ${spot.column}"]`);
      const name = box.querySelector<HTMLElement>('.sheet-name');
      if (!cell || !name) return;
      const left = cell.offsetLeft - name.offsetWidth;
      if (left < box.scrollLeft) box.scrollLeft = left;
      else if (cell.offsetLeft + cell.offsetWidth > box.scrollLeft + box.clientWidth)
        box.scrollLeft = cell.offsetLeft + cell.offsetWidth - box.clientWidth;
    },
    [lineOfRow],
  );
  const go = useCallback(
    (next: Selection): void => {
      setSelection(next);
      show(next.anchor === next.active ? next.corner : next.active);
    },
    [show],
  );

  // Rows and columns that are gone take the selection along.
  const key = `${rows.map((row) => row.id).join(' ')} ${columns.map((column) => column.id).join(' ')}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when rows or columns have come or gone
  useEffect(() => {
    setSelection((before) => only(before.active, bounds));
  }, [key]);
  const { row: activeRow, column: activeColumn } = selection.active;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew whenever the selection has moved
  useEffect(() => {
    const [row, column] = [rows[activeRow], columns[activeColumn]];
    select(
      row && column
        ? {
            row: row.id,
            column: column.id,
            rows: rows.slice(range.top, range.bottom + 1).map((one) => one.id),
            columns: columns.slice(range.left, range.right + 1).map((one) => one.id),
          }
        : null,
    );
  }, [key, activeRow, activeColumn, range.top, range.bottom, range.left, range.right]);
  useEffect(() => {
    if (!drag) return undefined;
    const end = (): void => setDrag(false);
    window.addEventListener('mouseup', end);
    return () => window.removeEventListener('mouseup', end);
  }, [drag]);
  useImperativeHandle(handle, () => ({
    goTo(row, column) {
      const spot = {
        row: rows.findIndex((one) => one.id === row),
        column: columns.findIndex((one) => one.id === column),
      };
      if (spot.row < 0) return;
      go(only({ row: spot.row, column: Math.max(0, spot.column) }, bounds));
      focusInput.current();
    },
    focus: () => focusInput.current(),
  }));

  const press = (spot: Spot, shift: boolean): void => {
    setSelection(shift ? extended(selection, spot, bounds) : only(spot, bounds));
    focusInput.current();
  };
  const template = `var(--sheet-name, 290px) 96px ${columns.map(({ width }) => `${width}px`).join(' ')}${tail ? ` ${tail.width}px` : ''}`;

  return (
    <div
      className="figure-sheet"
      ref={scroller}
      style={{ '--sheet-columns': template, '--sheet-row': `${rowHeight}px` } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a sheet with cells to move in is a grid, and a table may be one */}
      <table role="grid" aria-label={label} aria-rowcount={rows.length + 1} aria-multiselectable="true">
        <thead>
          <tr className="sheet-line">
            <th scope="col" className="sheet-name">
              Chỉ tiêu
            </th>
            <th scope="col" className="sheet-unit">
              ĐVT
            </th>
            {columns.map(({ id, caption, title, editable }) => (
              <th key={id} scope="col" title={title ?? caption} data-editable={editable || undefined}>
                {caption}
              </th>
            ))}
            {tail ? <th scope="col">{tail.caption}</th> : null}
          </tr>
        </thead>
        <tbody style={{ height: lines.length * rowHeight }}>
          {lines.slice(view.first, view.last).map((line, offset) => {
            const top = (view.first + offset) * rowHeight;
            if (line.kind === 'group') {
              return (
                <tr key={`# ${line.id}`} className="sheet-line sheet-group" style={{ top }}>
                  <th scope="rowgroup">
                    <button type="button" tabIndex={-1} aria-expanded={!line.folded} onClick={() => fold(line.id)}>
                      <span aria-hidden="true">{line.folded ? '▸' : '▾'}</span> {line.label}
                      <small>{line.count}</small>
                    </button>
                  </th>
                </tr>
              );
            }
            const row = lineOfRow.indexOf(view.first + offset);
            return (
              <tr key={line.id} className="sheet-line" aria-rowindex={row + 2} data-row={line.id} style={{ top }}>
                <th
                  scope="row"
                  className="sheet-name"
                  title={`${line.label} (${line.unit})`}
                  data-part={line.part || undefined}
                  data-active={row === activeRow || undefined}
                >
                  {line.label}
                </th>
                <td className="sheet-unit" title={line.unit}>
                  {line.unit}
                </td>
                {columns.map((column, place) => {
                  const spot = { row, column: place };
                  const cell = source.cell(line.id, column.id);
                  return (
                    <td
                      key={column.id}
                      data-selected={holds(range, spot) || undefined}
                      data-spot={`${row} ${place}`}
                      data-column={column.id}
                      data-tone={cell.tone}
                      data-editable={column.editable || undefined}
                      onMouseDown={(event) => {
                        if (event.button !== 0) return;
                        event.preventDefault();
                        press(spot, event.shiftKey);
                        setDrag(true);
                      }}
                      onMouseEnter={() => {
                        if (drag) setSelection(extended(selection, spot, bounds));
                      }}
                    >
                      {cell.text}
                    </td>
                  );
                })}
                {tail ? <td className="sheet-tail">{tail.draw(line.id)}</td> : null}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 ? null : (
        <SheetEditor
          rows={rows}
          columns={columns}
          source={source}
          selection={selection}
          bounds={bounds}
          go={go}
          top={headHeight + (lineOfRow[activeRow] ?? 0) * rowHeight}
          focus={focusInput}
          explain={explain}
        />
      )}
    </div>
  );
}

/** In a period its own values; over time the latest period. */
function firstColumn(columns: readonly SheetColumn[]): number {
  const own = columns.findIndex((column) => column.id === 'value');
  return own >= 0 ? own : Math.max(0, columns.length - 1);
}
