import { cleanText } from '../text/unicode.ts';
import { canonical, type DecimalText } from './decimal.ts';

/** How the numbers of a source are written: `vi` 1.234,5 (thousands dot, decimal comma); `plain` 1234.5 (decimal dot). */
export const numberStyles = ['vi', 'plain'] as const;
export type NumberStyle = (typeof numberStyles)[number];

export type Parsed =
  | { ok: true; value: DecimalText }
  | { ok: false; reason: 'empty' | 'ambiguous' | 'notNumber' | 'tooLong'; message: string };

/** Spaces that stand for the dots of thousands: `1 234 567`. */
const groupSpaces = /(?<=\d)\s(?=\d{3}(?!\d))/g;
const viGrouped = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const viPlain = /^-?\d+(,\d+)?$/;
const viDoubtful = /^-?\d+\.\d+$/;
const dotDecimal = /^-?\d+(\.\d+)?$/;

/** Reads a figure as a person wrote it into canonical decimal text; a percent sign at the end is taken off. Refuses what could mean two things. */
export function parseNumber(text: string, style: NumberStyle): Parsed {
  const bare = cleanText(text)
    .trim()
    .replace(/^[-−–]\s*/, '-')
    .replace(/\s*%$/, '')
    .replace(groupSpaces, '');
  if (bare === '') return { ok: false, reason: 'empty', message: 'Ô trống: hãy nhập một số.' };
  if (style === 'plain') {
    return dotDecimal.test(bare) ? finish(bare, text) : notNumber(text, '1234.5');
  }
  if (viGrouped.test(bare) || viPlain.test(bare)) return finish(bare.replaceAll('.', '').replace(',', '.'), text);
  if (viDoubtful.test(bare)) {
    const [decimal, whole] = [bare.replace('.', ','), bare.replace('.', '')].map(withoutZeros);
    const message = `“${text.trim()}” có thể hiểu hai cách: viết ${decimal} nếu là số thập phân, hoặc ${whole} nếu là số nguyên.`;
    return { ok: false, reason: 'ambiguous', message };
  }
  return notNumber(text, '1.234,5');
}

function finish(plain: string, typed: string): Parsed {
  const value = canonical(withoutZeros(plain));
  if (value !== undefined) return { ok: true, value };
  return { ok: false, reason: 'tooLong', message: `Số “${typed.trim()}” dài quá mức cho phép: hãy kiểm tra lại.` };
}

function withoutZeros(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/, '$1');
}

function notNumber(text: string, example: string): Parsed {
  return { ok: false, reason: 'notNumber', message: `“${text.trim()}” không phải là số: hãy viết như ${example}.` };
}
