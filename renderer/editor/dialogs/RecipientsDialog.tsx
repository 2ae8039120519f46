import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RecipientsNode } from '../../../shared/blocks/recipients/schema.ts';
import type { RecipientGroup } from '../../../shared/directory/schema.ts';
import { drafterMark, recipientLines } from '../../../shared/document/recipient-lines.ts';
import { cleanText } from '../../../shared/text/unicode.ts';
import { call } from '../../client.ts';
import { GroupMenu } from '../../recipients/GroupMenu.tsx';
import { RecipientRows } from '../../recipients/RecipientRows.tsx';
import { itemsOf, type RecipientRow, rowsOf, withGroup } from '../../recipients/recipient-rows.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { useSession } from '../SessionContext.ts';
import { blockNamed, changeBlock, clearProps } from './change-block.ts';
import './dialogs.css';

/** Who gets the report, in which order, and where it is kept. Punctuation is added by the format. */
export function RecipientsDialog({ block, close }: { block: string; close: () => void }) {
  const session = useSession();
  const node = blockNamed(session, block, 'recipients');
  const say = useSay();
  const [rows, setRows] = useState<readonly RecipientRow[]>(() => rowsOf(node?.items ?? []));
  const [groups, setGroups] = useState<readonly RecipientGroup[]>([]);
  useEffect(() => {
    call('directory.read', {}).then(({ entries }) => setGroups(entries.groups), say.failed);
  }, [say]);
  const [office, setOffice] = useState(node?.archive.office ?? 'VT');
  const [unit, setUnit] = useState(node?.archive.unit ?? '');
  const [copies, setCopies] = useState(node?.archive.copies ?? '');
  const [symbol, setSymbol] = useState(node?.drafter?.symbol ?? '');
  const [issued, setIssued] = useState(node?.drafter?.copies === undefined ? '' : String(node.drafter.copies));

  const items = itemsOf(rows);
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

  const save = async (): Promise<void> => {
    changeBlock<RecipientsNode>(session, block, { items, archive, ...(drafter ? { drafter } : {}) });
    if (!drafter) clearProps(session, block, ['drafter']);
  };

  return (
    <FormDialog title="Nơi nhận" action="Xong" ready={office.trim() !== ''} submit={save} close={close}>
      <RecipientRows
        rows={rows}
        change={setRows}
        more={<GroupMenu groups={groups} insert={(group) => setRows(withGroup(rows, group.items))} />}
      />
      <div className="dialog-row">
        <Field label="Lưu tại" required>
          <Input value={office} onChange={(_, { value }) => setOffice(value)} />
        </Field>
        <Field label="Đơn vị soạn thảo">
          <Input placeholder="viết tắt, nếu ghi" value={unit} onChange={(_, { value }) => setUnit(value)} />
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
