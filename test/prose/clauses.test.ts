import { expect, it } from 'vitest';
import { clausesOf, clauseText, quotedStretches, sentencesOf } from '../../shared/prose/clauses.ts';

const cut = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to).trim());

it('parts sentences at their ends, not at the dots of numbers and abbreviations', () => {
  expect(cut('Có 6.890 hộp thư. Cấp mới 48. Đồng chí KT. Giám đốc dự; TP. Trà Vinh đăng cai.')).toEqual([
    'Có 6.890 hộp thư.',
    'Cấp mới 48.',
    'Đồng chí KT. Giám đốc dự; TP. Trà Vinh đăng cai.',
  ]);
});

it('parts clauses at semicolons, and what stands in brackets from what stands around it', () => {
  const text = 'Có 1.397 chứng thư (457 tổ chức, 22 (tỷ lệ 5%)) đang dùng; thu hồi 51.';
  const clauses = sentencesOf(text).flatMap((sentence) => clausesOf(text, sentence));
  expect(clauses.map((clause) => [clause.inner, clauseText(text, clause).replace(/\s+/g, ' ').trim()])).toEqual([
    [false, 'Có 1.397 chứng thư đang dùng;'],
    [true, '457 tổ chức, 22'],
    [true, 'tỷ lệ 5%'],
    [false, 'thu hồi 51.'],
  ]);
});

it('sets aside quotations, addresses, and cited papers with what they are about', () => {
  const text =
    'Theo Kế hoạch số 02/KH-UBND ngày 08/01/2019 của tỉnh về năm 2018, Sở mở “tháng hành động năm 2018” trên http://a.vn/2018 và mail.tinh.gov.vn.';
  expect(quotedStretches(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    '“tháng hành động năm 2018”',
    'http://a.vn/2018',
    'mail.tinh.gov.vn',
    '02/KH-UBND ngày 08/01/2019 của tỉnh về năm 2018',
  ]);
});
