import { Button, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { emptyRow, moved, type RecipientRow } from './recipient-rows.ts';
import './recipient-rows.css';

/** Edits recipients and their order: by dragging a row at its handle, or by Alt and an arrow key anywhere in it. `more` stands beside “Thêm nơi nhận”. */
export function RecipientRows({
  rows,
  change,
  more,
}: {
  rows: readonly RecipientRow[];
  change: (rows: readonly RecipientRow[]) => void;
  more?: ReactNode;
}) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const focused = useRef<HTMLElement | null>(null);
  // A row that moves in the page loses the focus.
  useEffect(() => {
    if (focused.current?.isConnected) focused.current.focus();
    focused.current = null;
  });

  const set = (key: string, part: Partial<RecipientRow>): void =>
    change(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const onKey = (event: KeyboardEvent, place: number): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    change(moved(rows, place, place + (event.key === 'ArrowUp' ? -1 : 1)));
  };
  const dragOver = (key: string): void => {
    if (dragged === null || dragged === key) return;
    const place = (of: string) => rows.findIndex((row) => row.key === of);
    change(moved(rows, place(dragged), place(key)));
  };
  const add = (): void => {
    const row = emptyRow();
    setAdded(row.key);
    change([...rows, row]);
  };

  return (
    <div className="recipient-rows">
      <ul>
        {rows.map((row, place) => (
          <li
            key={row.key}
            className="recipient-row"
            data-dragged={row.key === dragged}
            onKeyDown={(event) => onKey(event, place)}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              dragOver(row.key);
            }}
            onDrop={(event) => event.preventDefault()}
          >
            <button
              type="button"
              className="recipient-handle"
              draggable
              // By keyboard a row moves from its own fields.
              tabIndex={-1}
              aria-label={`Đổi chỗ “${row.name}”: kéo, hoặc Alt và mũi tên lên, xuống`}
              title="Kéo để đổi chỗ (Alt+↑, Alt+↓)"
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', row.name);
                const whole = event.currentTarget.parentElement;
                if (whole) event.dataTransfer.setDragImage(whole, 10, 16);
                setDragged(row.key);
              }}
              onDragEnd={() => setDragged(null)}
            >
              <ReOrderDotsVerticalRegular />
            </button>
            <Input
              className="recipient-name"
              aria-label={`Nơi nhận thứ ${place + 1}`}
              placeholder="Tên cơ quan, đơn vị"
              autoFocus={row.key === added}
              value={row.name}
              onChange={(_, { value }) => set(row.key, { name: value })}
            />
            <Input
              className="recipient-note"
              aria-label={`Ghi chú của nơi nhận thứ ${place + 1}`}
              placeholder="b/c"
              list="recipient-notes"
              value={row.note}
              onChange={(_, { value }) => set(row.key, { note: value })}
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`Bỏ “${row.name}”`}
              onClick={() => change(rows.filter(({ key }) => key !== row.key))}
            />
          </li>
        ))}
      </ul>
      <datalist id="recipient-notes">
        <option value="b/c">để báo cáo</option>
        <option value="t/h">để thực hiện</option>
        <option value="p/h">để phối hợp</option>
      </datalist>
      <div className="recipient-tools">
        <Button appearance="subtle" icon={<AddRegular />} onClick={add}>
          Thêm nơi nhận
        </Button>
        {more}
      </div>
    </div>
  );
}
