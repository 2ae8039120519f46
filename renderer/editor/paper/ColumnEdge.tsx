import type { MouseEvent } from 'react';
import type { ColumnKey, IndicatorTableNode } from '../../../shared/blocks/indicator-table/schema.ts';
import { blockNamed, changeBlock } from '../dialogs/change-block.ts';
import { useSession } from '../SessionContext.ts';

const least = 8;

/** The right edge of a table's column: dragged, it sets the column's width, which then stays; a double click gives it back to the program. */
export function ColumnEdge({ table, column, width }: { table: string; column: ColumnKey; width: number }) {
  const session = useSession();
  // The names take what the others leave.
  if (session.isReadOnly || column === 'label') return null;
  const set = (chosen: number | undefined): void => {
    const { [column]: _, ...others } = blockNamed(session, table, 'indicator-table')?.widths ?? {};
    const widths = chosen === undefined ? others : { ...others, [column]: chosen };
    changeBlock<IndicatorTableNode>(session, table, { widths });
  };
  const begin = (event: MouseEvent<HTMLSpanElement>): void => {
    event.preventDefault();
    event.stopPropagation();
    const head = event.currentTarget.closest('th');
    const columns = [...(head?.closest('table')?.querySelectorAll('col') ?? [])];
    const col = columns[head?.cellIndex ?? -1];
    if (!head || !col) return;
    const from = event.clientX;
    const pixels = head.getBoundingClientRect().width / width;
    let chosen = width;
    const move = (moved: globalThis.MouseEvent): void => {
      chosen = Math.max(least, Math.round((width + (moved.clientX - from) / pixels) * 10) / 10);
      col.style.width = `${chosen}mm`;
    };
    const end = (): void => {
      window.removeEventListener('mousemove', move);
      window.removeEventListener('mouseup', end);
      if (chosen !== width) set(chosen);
    };
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', end);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the dialog of the table sets widths by keyboard
    <span
      className="column-edge"
      title="Kéo để đổi độ rộng cột; bấm đúp để tự vừa"
      onMouseDown={begin}
      onDoubleClick={(event) => {
        event.stopPropagation();
        set(undefined);
      }}
    />
  );
}
