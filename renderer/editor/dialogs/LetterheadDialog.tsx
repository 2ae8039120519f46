import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { type LetterheadNode, symbolSchema } from '../../../shared/blocks/letterhead/schema.ts';
import { cleanText } from '../../../shared/text/unicode.ts';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSession } from '../SessionContext.ts';
import { blockNamed, changeBlock, clearProps } from './change-block.ts';

const labels = { secrecy: 'Độ mật', urgency: 'Độ khẩn', circulation: 'Phạm vi lưu hành' } as const;
type Words = Record<'symbol' | 'secrecy' | 'urgency' | 'circulation' | 'address', string>;

/** The date, symbol, stamps and address of a report; agency and place come from the directory. */
export function LetterheadDialog({ block, close }: { block: string; close: () => void }) {
  const session = useSession();
  const { look, report } = session;
  const node = blockNamed(session, block, 'letterhead');
  const stored = report.get().date ?? '';
  const [date, setDate] = useState(stored);
  const [words, setWords] = useState<Words>({
    symbol: node?.symbol ?? '',
    secrecy: node?.secrecy ?? '',
    urgency: node?.urgency ?? '',
    circulation: node?.circulation ?? '',
    address: node?.address ?? '',
  });
  const [withAddress, setWithAddress] = useState(node?.withAddress === true || node?.address !== undefined);
  const [electronic, setElectronic] = useState(node?.electronic === true);
  const change = (part: Partial<Words>): void => setWords({ ...words, ...part });
  const symbol = words.symbol.trim();
  const isSymbol = symbol === '' || symbolSchema.safeParse(symbol).success;

  const save = async (): Promise<void> => {
    const { address, ...others } = words;
    const typed = Object.entries({ ...others, address: withAddress ? address : '' }).map(
      ([name, text]) => [name, cleanText(text).trim()] as const,
    );
    const given = typed.filter(([, text]) => text !== '');
    const empty = typed.filter(([, text]) => text === '').map(([name]) => name);
    const props: Partial<LetterheadNode> = {
      ...Object.fromEntries(given),
      ...(electronic ? { electronic: true } : {}),
      ...(withAddress ? { withAddress: true } : {}),
    };
    const off = [...(electronic ? [] : ['electronic']), ...(withAddress ? [] : ['withAddress'])];
    clearProps(session, block, [...empty, ...off]);
    changeBlock<LetterheadNode>(session, block, props);
    if (date === stored) return;
    const { id, revision } = await session.prepare();
    await call('reports.setDetails', { report: id, revision, date: date === '' ? null : date });
    await session.refreshContext();
  };

  return (
    <FormDialog title="Phần đầu văn bản" action="Xong" ready={isSymbol} submit={save} close={close}>
      <div className="form-row">
        <Field label="Ngày ghi trên báo cáo" hint="Để trống thì chừa chỗ viết tay.">
          <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
        </Field>
        <Field
          label="Ký hiệu"
          hint="Để trống thì theo danh bạ."
          {...(isSymbol ? {} : { validationMessage: 'Ký hiệu viết liền, nối bằng dấu gạch ngang, như BC-SKHCN-VP.' })}
        >
          <Input
            placeholder={look.stored.symbol}
            value={words.symbol}
            onChange={(_, { value }) => change({ symbol: value.toLocaleUpperCase('vi') })}
          />
        </Field>
      </div>
      <div className="form-row">
        {(['secrecy', 'urgency'] as const).map((name) => (
          <StampField key={name} name={name} words={words} change={change} />
        ))}
      </div>
      <StampField name="circulation" words={words} change={change} />
      <Checkbox
        label="In địa chỉ, điện thoại của cơ quan ở chân trang đầu"
        checked={withAddress}
        onChange={(_, { checked }) => setWithAddress(checked === true)}
      />
      {withAddress ? (
        <Field
          label="Địa chỉ in ở chân trang đầu"
          hint={
            look.stored.address === undefined
              ? 'Danh bạ chưa có địa chỉ của cơ quan: ghi ở đây cho báo cáo này, hoặc ghi vào Danh bạ cho mọi báo cáo.'
              : 'Để trống thì theo danh bạ.'
          }
        >
          <Input
            placeholder={look.stored.address ?? ''}
            value={words.address}
            onChange={(_, { value }) => change({ address: value })}
          />
        </Field>
      ) : null}
      <Checkbox
        label="Phát hành bản điện tử: phụ lục để trống số và ngày"
        checked={electronic}
        onChange={(_, { checked }) => setElectronic(checked === true)}
      />
    </FormDialog>
  );
}

/** Which of the format's stamps of a kind the report carries, if any. */
function StampField(props: { name: keyof typeof labels; words: Words; change: (part: Partial<Words>) => void }) {
  const { name, words, change } = props;
  const { look } = useSession();
  return (
    <Field label={labels[name]}>
      <Select value={words[name]} onChange={(_, { value }) => change({ [name]: value })}>
        <option value="">Không ghi</option>
        {look.profile.stamps[name].map(({ text }) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
