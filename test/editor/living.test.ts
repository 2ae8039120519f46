import { Editor, Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import { findChoices } from '../../renderer/editor/living/choices.ts';
import { formId, formsOf } from '../../renderer/editor/living/forms.ts';
import { knownEquals, typedNumberAt } from '../../renderer/editor/living/typed-number.ts';
import { insertLiving } from '../../renderer/editor/model/insert.ts';
import { createReportEditor } from '../../renderer/editor/model/report-editor.ts';
import { IndicatorSearch } from '../../renderer/grid/search-indicators.ts';
import { blockSchema } from '../../shared/blocks/schemas.ts';
import type { FigureRow } from '../../shared/document/look.ts';
import type { Indicator } from '../../shared/value/indicator.ts';
import { paragraph } from './report.ts';

const mail: Indicator = {
  id: 'mail.tong',
  label: 'Tổng số hộp thư điện tử công vụ',
  unit: 'hộp thư',
  nature: 'stock',
  decimals: 0,
  relations: [],
  synonyms: ['email'],
  signed: false,
  group: 'mail',
};
const signed: Indicator = { ...mail, id: 'vbdh.ty_le', label: 'Tỷ lệ văn bản ký số', unit: '%', decimals: 2 };
const rows = new Map<string, FigureRow>([
  [
    'mail.tong',
    { indicator: 'mail.tong', value: '6890', previous: '6842', sameLastYear: null, yearToDate: null, plan: null },
  ],
  [
    'vbdh.ty_le',
    { indicator: 'vbdh.ty_le', value: '69.48', previous: null, sameLastYear: null, yearToDate: null, plan: null },
  ],
]);

function equalsAt(text: string, offset: number) {
  const editor = createReportEditor([paragraph('para', text)]);
  Transforms.select(editor, { path: [0, 0], offset });
  const number = typedNumberAt(editor);
  if (!number) return undefined;
  return knownEquals(number, rows, [mail, signed]).map(({ indicator, measure }) => `${indicator.id} ${measure}`);
}

describe('a typed number that equals a known value', () => {
  test('is offered to be bound where its unit or its name stands with it', () => {
    expect(equalsAt('Toàn tỉnh có 6.890 hộp thư.', 16)).toEqual(['mail.tong value']);
    expect(equalsAt('Tổng số hộp thư điện tử kỳ trước là 6.842, nay thêm.', 41)).toEqual(['mail.tong previous']);
    expect(equalsAt('Tỷ lệ ký số đạt 69,48% trong kỳ.', 20)).toEqual(['vbdh.ty_le value']);
  });

  test('is left in peace elsewhere, and so are dates, periods and numbers of documents', () => {
    expect(equalsAt('Toàn tỉnh có 6.890 hồ sơ.', 16)).toEqual([]);
    expect(equalsAt('Theo Công văn số 6890 về hộp thư', 20)).toBeUndefined();
    expect(equalsAt('Ngày 05/3/2019', 6)).toBeUndefined();
    expect(equalsAt('Trong tháng 10', 13)).toBeUndefined();
    expect(equalsAt('Không có số nào', 3)).toBeUndefined();
  });
});

describe('the ways to tell an indicator', () => {
  test('each have a name of their own and are what a document may hold', () => {
    const forms = formsOf('mail.tong');
    expect(new Set(forms.map((form) => form.id)).size).toBe(forms.length);
    for (const { id, node } of forms) {
      expect(formId(node)).toBe(id);
      blockSchema.parse({ ...paragraph('para', ''), children: [{ text: '' }, node, { text: '' }] });
    }
  });

  test('are called by words without diacritics after the name', () => {
    const search = new IndicatorSearch([{ id: 'mail', label: 'Thư điện tử', indicators: ['mail.tong'] }], [mail]);
    const [first] = findChoices('hop thu', search, 8);
    expect(first?.form.id).toBe('figure value');
    const byForm = findChoices('hop thu cung ky', search, 8).map((choice) => choice.form.id);
    expect(byForm[0]).toBe('figure sameLastYear');
    expect(byForm).toContain('phrase compare value sameLastYear growth');
    expect(findChoices('hop thu ke hoach', search, 8).map((one) => one.form.id)).toContain('phrase plan yearToDate');
    expect(findChoices('khong co gi nhu vay', search, 8)).toEqual([]);
  });
});

test('a phrase put in at the head of a sentence begins with a capital, elsewhere not', () => {
  const phrase = formsOf('mail.tong').find((form) => form.id === 'phrase count value')?.node;
  if (!phrase) throw new Error('no form');
  for (const [text, capital] of [
    ['', true],
    ['Xong. ', true],
    ['Trong tháng ', undefined],
  ] as const) {
    const editor = createReportEditor([paragraph('para', text)]);
    Transforms.select(editor, Editor.end(editor, [0]));
    insertLiving(editor, phrase);
    expect(editor.children[0]).toMatchObject({ children: [{ text }, { type: 'phrase' }, { text: '' }] });
    const [, put] = (editor.children[0] as { children: { capital?: true }[] }).children;
    expect(put?.capital).toBe(capital);
  }
});
