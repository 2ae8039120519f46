import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { RecipientsNode } from '../../../shared/blocks/recipients/schema.ts';
import { drafterMark, recipientLines } from '../../../shared/document/recipient-lines.ts';
import { cleanText } from '../../../shared/text/unicode.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSession } from '../SessionContext.ts';
import { blockNamed, changeBlock, clearProps } from './change-block.ts';
import './dialogs.css';

interface Row {
  key: number;
  name: string;
  note: string;
}

/** Who gets the report, in which order, and where it is kept. Punctuation is added by the format. */
export function RecipientsDialog({ block, close }: { block: string; close: () => void }) {
  const session = useSession();
  const node = blockNamed(session, block, 'recipients');
  const nextKey = useRef(node?.items.length ?? 0);
  const [rows, setRows] = useState<readonly Row[]>(() =>
    (node?.items ?? []).map(({ name, note }, key) => ({ key, name, note: note ?? '' })),
  );
  const [office, setOffice] = useState(node?.archive.office ?? 'VT');
  const [unit, setUnit] = useState(node?.archive.unit ?? '');
  const [copies, setCopies] = useState(node?.archive.copies ?? '');
  const [symbol, setSymbol] = useState(node?.drafter?.symbol ?? '');
  const [issued, setIssued] = useState(node?.drafter?.copies === undefined ? '' : String(node.drafter.copies));

  const items = rows
    .map(({ name, note }) => ({ name: cleanText(name).trim(), note: cleanText(note).trim() }))
    .filter(({ name }) => name !== '')
    .map(({ name, note }) => (note === '' ? { name } : { name, note }));
  const archive = {
    office: office.trim(),
    ...(unit.trim() === '' ? {} : { unit: unit.trim() }),
    ...(copies.trim() === '' ? {} : { copies: copies.trim() }),
  };
  const drafter =
    symbol.trim() === ''
      ? undefined
      : { symbol: cleanText(symbol).trim(), ...(Number(issued) > 0 ? { copies: Number(issued) } : {}) };

  const mark = drafterMark({ drafter }, session.look);

  const change = (key: number, part: Partial<Row>): void =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const move = (place: number, step: 1 | -1): void => {
    const moved = [...rows];
    const [row] = moved.splice(place, 1);
    if (row) moved.splice(place + step, 0, row);
    setRows(moved);
  };
  const add = (): void => {
    nextKey.current += 1;
    setRows([...rows, { key: nextKey.current, name: '', note: '' }]);
  };
  const save = async (): Promise<void> => {
    changeBlock<RecipientsNode>(session, block, { items, archive, ...(drafter ? { drafter } : {}) });
    if (!drafter) clearProps(session, block, ['drafter']);
  };

  return (
    <FormDialog title="Nơi nhận" action="Xong" ready={office.trim() !== ''} submit={save} close={close}>
      <div className="dialog-rows">
        {rows.map((row, place) => (
          <div key={row.key} className="dialog-row">
            <Input
              className="wide"
              aria-label={`Nơi nhận thứ ${place + 1}`}
              placeholder="Tên cơ quan, đơn vị"
              autoFocus={row.name === '' && row.key > 0}
              value={row.name}
              onChange={(_, { value }) => change(row.key, { name: value })}
            />
            <Input
              className="narrow"
              aria-label={`Ghi chú của nơi nhận thứ ${place + 1}`}
              placeholder="b/c"
              list="recipient-notes"
              value={row.note}
              onChange={(_, { value }) => change(row.key, { note: value })}
            />
            <Button
              appearance="subtle"
              icon={<ArrowUpRegular />}
              aria-label={`Đưa “${row.name}” lên`}
              disabled={place === 0}
              onClick={() => move(place, -1)}
            />
            <Button
              appearance="subtle"
              icon={<ArrowDownRegular />}
              aria-label={`Đưa “${row.name}” xuống`}
              disabled={place === rows.length - 1}
              onClick={() => move(place, 1)}
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`Bỏ “${row.name}”`}
              onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          </div>
        ))}
        <datalist id="recipient-notes">
          <option value="b/c">để báo cáo</option>
          <option value="t/h">để thực hiện</option>
          <option value="p/h">để phối hợp</option>
        </datalist>
        <Button appearance="subtle" icon={<AddRegular />} onClick={add}>
          Thêm nơi nhận
        </Button>
      </div>
      <div className="dialog-row">
        <Field label="Lưu tại" required>
          <Input value={office} onChange={(_, { value }) => setOffice(value)} />
        </Field>
        <Field label="Đơn vị soạn thảo (viết tắt)">
          <Input placeholder="không ghi" value={unit} onChange={(_, { value }) => setUnit(value)} />
        </Field>
        <Field label="Số bản lưu">
          <Input placeholder="không ghi" value={copies} onChange={(_, { value }) => setCopies(value)} />
        </Field>
      </div>
      <div className="dialog-row">
        <Field label="Ký hiệu người soạn thảo">
          <Input placeholder="không ghi" value={symbol} onChange={(_, { value }) => setSymbol(value)} />
        </Field>
        <Field label="Số bản phát hành">
          <Input
            placeholder="không ghi"
            inputMode="numeric"
            disabled={symbol.trim() === ''}
            value={issued}
            onChange={(_, { value }) => setIssued(value.replace(/\D/g, '').slice(0, 5))}
          />
        </Field>
      </div>
      <Field label="Sẽ in thành">
        <output className="dialog-sample">
          {[...recipientLines({ items, archive }, session.look), mark].filter(Boolean).join('\n')}
        </output>
      </Field>
    </FormDialog>
  );
}
