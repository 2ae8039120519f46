import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorTableNode } from '../../../shared/blocks/indicator-table/schema.ts';
import { blocks } from '../../../shared/blocks/schemas.ts';
import { cleanText } from '../../../shared/text/unicode.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { newBlockId } from '../model/block-id.ts';
import { insertBlock } from '../model/insert.ts';
import { useSession } from '../SessionContext.ts';
import { blockNamed, changeBlock, clearProps } from './change-block.ts';
import { TableChoices } from './TableChoices.tsx';
import { type ColumnChoice, TableColumns } from './TableColumns.tsx';
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
  const [labels, setLabels] = useState(node.labels ?? {});
  const [choice, setChoice] = useState<ColumnChoice>({
    columns: node.columns,
    captions: node.captions ?? {},
    widths: node.widths ?? {},
  });
  const [numbered, setNumbered] = useState(node.numbered !== false);
  const [units, setUnits] = useState(node.units ?? 'column');
  const [notes, setNotes] = useState(node.notes ?? '');

  const save = async (): Promise<void> => {
    const props: Partial<IndicatorTableNode> = {
      caption: cleanText(caption).trim(),
      rows: [...rows],
      columns: [...choice.columns],
      ...kept('captions', cleanRecord(choice.captions)),
      ...kept('labels', cleanRecord(labels)),
      ...kept('widths', choice.widths),
      ...(numbered ? {} : { numbered: false as const }),
      ...(units === 'column' ? {} : { units }),
      ...(notes.trim() === '' ? {} : { notes: cleanText(notes).trim() }),
    };
    if (block === null) {
      insertBlock(session.editor, { ...node, ...props });
      return;
    }
    changeBlock<IndicatorTableNode>(session, block, props);
    const gone = optional.filter((name) => !(name in props) && name in node);
    if (gone.length > 0) clearProps(session, block, gone);
  };
  const ready = choice.columns.length > 0 && rows.some((row) => typeof row === 'string');

  return (
    <FormDialog
      title={block === null ? 'Chèn bảng chỉ tiêu' : 'Sửa bảng chỉ tiêu'}
      className="table-dialog"
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
        <TableRows rows={rows} change={setRows} labels={labels} rename={setLabels} />
      </div>
      <TableColumns choice={choice} change={setChoice} />
      <div className="table-options">
        <Checkbox
          label="Đánh số thứ tự"
          checked={numbered}
          onChange={(_, { checked }) => setNumbered(checked === true)}
        />
        <Field label="Đơn vị tính" orientation="horizontal">
          <Select value={units} onChange={(_, { value }) => setUnits(value as typeof units)}>
            <option value="column">thành cột</option>
            <option value="line">một dòng trên bảng</option>
            <option value="none">không ghi</option>
          </Select>
        </Field>
      </div>
      <Field label="Ghi chú dưới bảng">
        <Textarea
          rows={2}
          maxLength={2000}
          placeholder="có thể để trống"
          value={notes}
          onChange={(_, { value }) => setNotes(value)}
        />
      </Field>
    </FormDialog>
  );
}

const optional = ['captions', 'labels', 'widths', 'numbered', 'units', 'notes'] as const;

/** A record that holds something; an empty one is left out of the block. */
function kept<Name extends string, Value extends object>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } {
  return value && Object.keys(value).length > 0 ? ({ [name]: value } as { [Key in Name]?: Value }) : {};
}

function cleanRecord<Names extends Partial<Record<string, string>>>(names: Names | undefined): Names | undefined {
  if (!names) return undefined;
  const entries = Object.entries(names).map(([key, text]) => [key, cleanText(text ?? '').trim()] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== '')) as Names;
}
