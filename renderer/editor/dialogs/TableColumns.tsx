import { Button, Checkbox, Input } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { columnCaption } from '../../../shared/blocks/indicator-table/columns.ts';
import {
  type ColumnKey,
  type IndicatorTableNode,
  type TableColumn,
  tableColumns,
} from '../../../shared/blocks/indicator-table/schema.ts';
import { useSession } from '../SessionContext.ts';

/** What the dialog changes about the columns. */
export type ColumnChoice = Pick<IndicatorTableNode, 'columns' | 'captions' | 'widths'>;

/** The columns of figures: which, in which order, with which captions and widths. */
export function TableColumns({ choice, change }: { choice: ColumnChoice; change: (choice: ColumnChoice) => void }) {
  const { look } = useSession();
  const { columns, captions = {}, widths = {} } = choice;
  const listed = [...columns, ...tableColumns.filter((column) => !columns.includes(column))];
  const move = (column: TableColumn, step: 1 | -1): void => {
    const moved = columns.filter((one) => one !== column);
    moved.splice(columns.indexOf(column) + step, 0, column);
    change({ ...choice, columns: moved });
  };
  const toggle = (column: TableColumn, on: boolean): void =>
    change({ ...choice, columns: on ? [...columns, column] : columns.filter((one) => one !== column) });
  const setCaption = (key: ColumnKey, text: string): void => {
    const { [key]: _, ...others } = captions;
    change({ ...choice, captions: text === '' ? others : { ...others, [key]: text } });
  };
  const setWidth = (key: ColumnKey, text: string): void => {
    const { [key]: _, ...others } = widths;
    const width = Number(text);
    change({ ...choice, widths: text === '' || !(width >= 5 && width <= 200) ? others : { ...others, [key]: width } });
  };
  return (
    <ul className="table-columns" aria-label="Cột">
      {listed.map((column) => {
        const name = columnCaption(column, look);
        const place = columns.indexOf(column);
        return (
          <li key={column}>
            <Checkbox
              label={name}
              checked={place >= 0}
              onChange={(_, { checked }) => toggle(column, checked === true)}
            />
            {place < 0 ? null : (
              <>
                <Input
                  size="small"
                  aria-label={`Tên riêng của cột “${name}”`}
                  placeholder="tên riêng"
                  maxLength={120}
                  value={captions[column] ?? ''}
                  onChange={(_, { value }) => setCaption(column, value)}
                />
                <Input
                  size="small"
                  type="number"
                  min={5}
                  max={200}
                  className="table-width"
                  aria-label={`Độ rộng cột “${name}”, mm`}
                  placeholder="tự vừa"
                  contentAfter="mm"
                  defaultValue={widths[column] === undefined ? '' : String(widths[column])}
                  onChange={(_, { value }) => setWidth(column, value)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUpRegular />}
                  aria-label={`Đưa cột “${name}” sang trái`}
                  disabled={place === 0}
                  onClick={() => move(column, -1)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowDownRegular />}
                  aria-label={`Đưa cột “${name}” sang phải`}
                  disabled={place === columns.length - 1}
                  onClick={() => move(column, 1)}
                />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
