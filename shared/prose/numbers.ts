import type { DecimalText } from '../value/decimal.ts';
import { parseNumber } from '../value/parse.ts';
import type { Stretch } from './line.ts';

/** A quantity as a sentence writes it: “6.890”, “6 890”, “03”, “0,33%”, “1,1 triệu”. */
export interface NumberMention extends Stretch {
  value: DecimalText;
  percent: boolean;
  /** “hơn 120”, “khoảng 341”, “trên 90%”: not meant to the last digit. */
  rough: boolean;
  /** “tăng 48”, “giảm 12,5%”: a change, not a state. */
  change: boolean;
}

// Neither part of a word, a date, a document's number, a quotient (81/85) nor of a longer number.
const number =
  /(?<![\p{L}\d/_]|\d[.,:-]|[\p{L}/]-)(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?|\d+\.\d{1,2}(?=\s?%)|\d+(?:,\d+)?)(?![\p{L}\d/_]|[.,:]\d|-[\p{L}\d])(?:\s?(%|phần trăm)|[ \u00A0](nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))?/giu;

/** What stands before a number that names a thing rather than counts: “mức độ 3”, “tiêu chí số 8”, “năm 2019”. */
const naming =
  /(?:(?<!\p{L})(?:mức độ|mức|(?<!(?:tổng|dân|ký|thư) )số|giai đoạn|nhiệm kỳ|thứ|khóa|khoá|khu vực|điều|khoản|mục|khối|tiêu chí|phường|quận|khóm|ấp|tổ|năm|tháng|quý|ngày|lớp|đợt|lần|đối tượng|phụ lục|biểu|mẫu|(?:mức độ|mức|tiêu chí|điều|khoản|nhóm)\s\d+(?:,|\svà))|\d\s*[–-])\s*$/iu;
const roughly =
  /(?<!\p{L})(?:hơn|trên|khoảng|gần|dưới|ước|ước đạt|ước tính|khoảng chừng|bình quân|trung bình|tối thiểu|tối đa|ít nhất|không quá|từ|\d\s+(?:đến|tới))\s*$/iu;
const changing = /(?<!\p{L})(?:tăng|giảm|tăng thêm|giảm còn|hơn|kém|vượt)\s*$/iu;

const scales: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 };

/** The quantities of a text, in order; dates, ordinals, numbers of documents and shares such as 81/85 are none. */
export function readNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const { 0: all, 1: sign, 2: scale, index } of text.matchAll(number)) {
    const before = text.slice(Math.max(0, index - 16), index);
    if (naming.test(before)) continue;
    const digits = scale === undefined ? all : all.slice(0, -scale.length).trimEnd();
    // A percentage with a decimal dot can mean but one thing; elsewhere `5.9` may be a section or a day.
    const parsed = parseNumber(
      digits.replace(/^(\d+)\.(\d{1,2})(?=\s?%)/, '$1,$2').replace(/\s?phần trăm$/iu, ''),
      'vi',
    );
    if (!parsed.ok) continue;
    found.push({
      from: index,
      to: index + all.length,
      value: scale === undefined ? parsed.value : scaled(parsed.value, scales[scale.toLowerCase()] ?? 0),
      percent: sign !== undefined,
      rough: roughly.test(before) || isRangeBehind(text, index + all.length),
      change: changing.test(before),
    });
  }
  return found;
}

/** “7 đến 12 phút”, “7 - 12 phút”: neither end is a figure. */
function isRangeBehind(text: string, at: number): boolean {
  return /^\s*(?:đến|tới|–|-)\s*\d/u.test(text.slice(at, at + 8));
}

/** The decimal text with its dot so many places to the right. */
function scaled(value: DecimalText, places: number): DecimalText {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const cut = whole.length + places;
  const rest = digits.slice(cut).replace(/0+$/, '');
  return `${digits.slice(0, cut).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}
