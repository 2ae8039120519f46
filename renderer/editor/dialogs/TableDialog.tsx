import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { columnCaption } from '../../../shared/blocks/indicator-table/columns.ts';
import {
  type IndicatorTableNode,
  type TableColumn,
  tableColumns,
} from '../../../shared/blocks/indicator-table/schema.ts';
import { blocks } from '../../../shared/blocks/schemas.ts';
import { cleanText } from '../../../shared/text/unicode.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { newBlockId } from '../model/block-id.ts';
import { insertBlock } from '../model/insert.ts';
import { useSession } from '../SessionContext.ts';
import { blockNamed, changeBlock } from './change-block.ts';
import { TableChoices } from './TableChoices.tsx';
import { type TableRow, TableRows } from './TableRows.tsx';
import './dialogs.css';

/** Which indicators a table shows, in which order and with which columns; `block` null makes a new one at the caret. */
export function TableDialog({ block, close }: { block: string | null; close: () => void }) {
  const session = useSession();
  const [node] = useState(
    () =>
      (block === null ? undefined : blockNamed(session, block, 'indicator-table')) ??
      blocks['indicator-table'].empty(newBlockId()),
  );
  const [caption, setCaption] = useState(node.caption);
  const [rows, setRows] = useState<readonly TableRow[]>(node.rows);
  const [columns, setColumns] = useState<readonly TableColumn[]>(node.columns);

  const toggleColumn = (column: TableColumn, on: boolean): void =>
    setColumns(tableColumns.filter((one) => (one === column ? on : columns.includes(one))));
  const save = async (): Promise<void> => {
    const props = { caption: cleanText(caption).trim(), rows: [...rows], columns: [...columns] };
    if (block === null) insertBlock(session.editor, { ...node, ...props });
    else changeBlock<IndicatorTableNode>(session, block, props);
  };
  const ready = columns.length > 0 && rows.some((row) => typeof row === 'string');

  return (
    <FormDialog
      title={block === null ? 'Chèn bảng chỉ tiêu' : 'Sửa bảng chỉ tiêu'}
      action={block === null ? 'Chèn bảng' : 'Xong'}
      ready={ready}
      submit={save}
      close={close}
    >
      <Field label="Tên bảng">
        <Input placeholder="có thể để trống" value={caption} onChange={(_, { value }) => setCaption(value)} />
      </Field>
      <div className="table-panes">
        <TableChoices rows={rows} change={setRows} />
        <TableRows rows={rows} change={setRows} />
      </div>
      <fieldset className="table-columns">
        <legend>Cột</legend>
        {tableColumns.map((column) => (
          <Checkbox
            key={column}
            label={columnCaption(column, session.look)}
            checked={columns.includes(column)}
            onChange={(_, { checked }) => toggleColumn(column, checked === true)}
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}
