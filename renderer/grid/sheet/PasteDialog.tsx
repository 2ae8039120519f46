import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDecimal } from '../../../shared/value/format.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { Writing } from './read-block.ts';
import { type PastedBlock, pastedEntries } from './sheet-edits.ts';

const shownDoubts = 6;
const shownTexts = 5;

/** Asks everything that is in doubt about a pasted block at once: how its numbers are written, and what cannot be taken over. */
export function PasteDialog(props: {
  block: PastedBlock;
  submit: (writing: Writing, reason?: string) => Promise<void>;
  close: () => void;
}) {
  const { block, submit, close } = props;
  const { reading, lost, overridden } = block;
  const [writing, setWriting] = useState<Writing | null>(reading.writing ?? null);
  const [reason, setReason] = useState('');
  const count = writing === null ? 0 : pastedEntries(block, writing).length;
  const show = (number: string | undefined): string =>
    number === undefined ? 'không đọc được' : formatDecimal(number);
  return (
    <FormDialog
      title="Dán số liệu"
      action={count > 0 ? `Dán ${count} số` : 'Dán'}
      ready={count > 0 && (overridden === 0 || reason.trim() !== '')}
      submit={() => submit(writing ?? 'vi', overridden > 0 ? reason.trim() : undefined)}
      close={close}
    >
      {reading.doubtful.length === 0 || reading.writing !== undefined ? null : (
        <>
          <RadioGroup
            aria-label="Số được viết theo lối nào"
            value={writing ?? ''}
            onChange={(_, { value }) => setWriting(value as Writing)}
          >
            <Radio value="vi" label="Lối Việt Nam: chấm ngăn hàng nghìn, phẩy thập phân (1.234,5)" />
            <Radio value="en" label="Lối Anh: phẩy ngăn hàng nghìn, chấm thập phân (1,234.5)" />
          </RadioGroup>
          <table className="paste-doubts">
            <thead>
              <tr>
                <th scope="col">Đã chép</th>
                <th scope="col">Lối Việt Nam</th>
                <th scope="col">Lối Anh</th>
              </tr>
            </thead>
            <tbody>
              {reading.doubtful.slice(0, shownDoubts).map(({ text, vi, en }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand there twice
                <tr key={place}>
                  <td>{text}</td>
                  <td>{show(vi)}</td>
                  <td>{show(en)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {reading.unreadable.length === 0 ? null : (
        <p>
          {`${reading.unreadable.length} ô không phải là số, sẽ bỏ qua: `}
          {reading.unreadable
            .slice(0, shownTexts)
            .map((text) => `“${text.slice(0, 30)}”`)
            .join(', ')}
          {reading.unreadable.length > shownTexts ? '…' : '.'}
        </p>
      )}
      {lost === 0 ? null : <p>{`${lost} số rơi ra ngoài bảng hoặc vào cột chỉ để xem, sẽ bỏ qua.`}</p>}
      {overridden === 0 ? null : (
        <Field label={`Thay ${overridden} số tính được: lý do`} required>
          <Input value={reason} maxLength={500} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
    </FormDialog>
  );
}
