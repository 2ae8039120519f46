import { Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import type { IndicatorTableNode } from '../../../shared/blocks/indicator-table/schema.ts';
import { rowLabel } from '../../../shared/document/figure-text.ts';
import { useSession } from '../SessionContext.ts';

/** A row of the table: an indicator, a heading across its width, or a total. */
export type TableRow = IndicatorTableNode['rows'][number];

/** The rows that were chosen, in the table's order; each can be moved and taken out. */
export function TableRows({
  rows,
  change,
  labels,
  rename,
}: {
  rows: readonly TableRow[];
  change: (rows: readonly TableRow[]) => void;
  /** Names of the clerk's own, by indicator. */
  labels: Readonly<Record<string, string>>;
  rename: (labels: Record<string, string>) => void;
}) {
  const { look } = useSession();
  const move = (place: number, step: 1 | -1): void => {
    const moved = [...rows];
    const [row] = moved.splice(place, 1);
    if (row !== undefined) moved.splice(place + step, 0, row);
    change(moved);
  };
  const setName = (place: number, text: string): void => {
    const row = rows[place];
    if (typeof row === 'string') {
      const { [row]: _, ...others } = labels;
      rename(text === '' ? others : { ...others, [row]: text });
    } else if (row !== undefined && text !== '') {
      const named: TableRow = 'heading' in row ? { heading: text } : { total: text };
      change(rows.map((one, at) => (at === place ? named : one)));
    }
  };
  return (
    <div className="table-pane">
      <h3>{`Các dòng của bảng (${rows.length})`}</h3>
      <ol className="table-rows" aria-label="Các dòng của bảng">
        {rows.length === 0 ? (
          <li className="table-none">Tích chỉ tiêu ở bên trái: mỗi chỉ tiêu thành một dòng.</li>
        ) : null}
        {rows.map((row, place) => {
          const own = typeof row === 'string' ? labels[row] : undefined;
          const label = own ?? rowLabel([...rows], place, look);
          return (
            <li key={typeof row === 'string' ? row : `# ${place}`} data-heading={typeof row !== 'string' || undefined}>
              <input
                className="table-row-name"
                aria-label={`Tên của dòng ${place + 1}`}
                title={label}
                maxLength={200}
                value={own ?? label}
                onChange={(event) => setName(place, event.target.value)}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUpRegular />}
                aria-label={`Đưa “${label}” lên`}
                disabled={place === 0}
                onClick={() => move(place, -1)}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowDownRegular />}
                aria-label={`Đưa “${label}” xuống`}
                disabled={place === rows.length - 1}
                onClick={() => move(place, 1)}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={`Bỏ “${label}”`}
                onClick={() => change(rows.filter((_, at) => at !== place))}
              />
            </li>
          );
        })}
      </ol>
      <div className="table-more">
        <Button size="small" appearance="subtle" onClick={() => change([...rows, { heading: 'Tên nhóm' }])}>
          Thêm dòng nhóm
        </Button>
        <Button
          size="small"
          appearance="subtle"
          title="Cộng các dòng phía trên, kể từ dòng nhóm hay dòng cộng gần nhất"
          disabled={typeof rows.at(-1) !== 'string'}
          onClick={() => change([...rows, { total: 'Cộng' }])}
        >
          Thêm dòng cộng
        </Button>
      </div>
    </div>
  );
}
