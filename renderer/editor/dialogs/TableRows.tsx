import { Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import type { IndicatorTableNode } from '../../../shared/blocks/indicator-table/schema.ts';
import { rowLabel } from '../../../shared/document/figure-text.ts';
import { useSession } from '../SessionContext.ts';

/** A row of the table: an indicator, or a heading across its width. */
export type TableRow = IndicatorTableNode['rows'][number];

/** The rows that were chosen, in the table's order; each can be moved and taken out. */
export function TableRows({
  rows,
  change,
}: {
  rows: readonly TableRow[];
  change: (rows: readonly TableRow[]) => void;
}) {
  const { look } = useSession();
  const move = (place: number, step: 1 | -1): void => {
    const moved = [...rows];
    const [row] = moved.splice(place, 1);
    if (row !== undefined) moved.splice(place + step, 0, row);
    change(moved);
  };
  return (
    <div className="table-pane">
      <h3>{`Các dòng của bảng (${rows.length})`}</h3>
      <ol className="table-rows" aria-label="Các dòng của bảng">
        {rows.map((row, place) => {
          const label = rowLabel([...rows], place, look);
          return (
            <li
              key={typeof row === 'string' ? row : `# ${row.heading}`}
              data-heading={typeof row !== 'string' || undefined}
            >
              <span title={label}>{label}</span>
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
    </div>
  );
}
