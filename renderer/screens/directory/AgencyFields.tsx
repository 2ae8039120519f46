import { Field, Input } from '@fluentui/react-components';
import { isSymbol } from '../../../shared/directory/schema.ts';
import type { AgencyWords } from '../../../shared/directory/succession.ts';

type Needed = Exclude<keyof AgencyWords, 'address'>;

const rows: readonly (readonly { key: Needed; label: string; placeholder: string }[])[] = [
  [
    { key: 'name', label: 'Tên đầy đủ, có tên tỉnh', placeholder: 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long' },
    { key: 'letterhead', label: 'Tên in ở đầu văn bản', placeholder: 'Sở Khoa học và Công nghệ' },
  ],
  [
    { key: 'superior', label: 'Cơ quan chủ quản, in ở đầu văn bản', placeholder: 'UBND tỉnh Vĩnh Long' },
    { key: 'superiorFull', label: 'Cơ quan chủ quản, viết trong câu', placeholder: 'Ủy ban nhân dân tỉnh Vĩnh Long' },
  ],
];

/** What an agency is called, with a sample of how the letterhead prints it. */
export function AgencyFields({ words, change }: { words: AgencyWords; change: (words: AgencyWords) => void }) {
  const set = (key: Needed) => ({
    value: words[key],
    onChange: (_: unknown, { value }: { value: string }) => change({ ...words, [key]: value }),
  });
  const badSymbol = words.symbol !== '' && !isSymbol(words.symbol.trim());
  return (
    <>
      {rows.map((fields) => (
        <div key={fields[0]?.key} className="form-row agency-row">
          {fields.map(({ key, label, placeholder }) => (
            <Field key={key} label={label} required>
              <Input {...set(key)} placeholder={placeholder} />
            </Field>
          ))}
        </div>
      ))}
      <div className="form-row agency-facts">
        <Field label="Tỉnh, viết trong câu" required>
          <Input {...set('province')} placeholder="tỉnh Vĩnh Long" />
        </Field>
        <Field label="Địa danh ghi ngày tháng" required>
          <Input {...set('place')} placeholder="Vĩnh Long" />
        </Field>
        <Field
          label="Chữ viết tắt"
          required
          {...(badSymbol
            ? { validationMessage: 'Chỉ chữ in hoa và chữ số, như STTTT.' }
            : { hint: `Ký hiệu: BC-${words.symbol || '…'}` })}
        >
          <Input {...set('symbol')} placeholder="SKHCN" />
        </Field>
      </div>
      <Field
        label="Địa chỉ, điện thoại, email, trang web"
        hint="In ở chân trang đầu của báo cáo nào cần; có thể để trống."
      >
        <Input
          value={words.address ?? ''}
          placeholder="Số 1 đường 30/4, phường Long Châu; điện thoại: 0270…; email: …"
          onChange={(_, { value }) => change({ ...words, address: value === '' ? undefined : value })}
        />
      </Field>
      <Field label="Sẽ in thành">
        <output className="print-sample letterhead-sample">
          <span>{words.superior}</span>
          <b>{words.letterhead}</b>
          <i />
        </output>
      </Field>
    </>
  );
}

/** Whether all of it is there. */
export function areWhole(words: AgencyWords): boolean {
  const { address: _, ...needed } = words;
  return Object.values(needed).every((word) => word.trim() !== '') && isSymbol(words.symbol.trim());
}

/** What an agency is called, without its place in the history. */
export function wordsOf(agency: AgencyWords): AgencyWords {
  const { name, letterhead, superior, superiorFull, province, place, symbol, address } = agency;
  return { name, letterhead, superior, superiorFull, province, place, symbol, address };
}
