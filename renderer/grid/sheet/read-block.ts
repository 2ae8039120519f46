import type { DecimalText } from '../../../shared/value/decimal.ts';
import { possibleNumbers } from '../../../shared/value/possible-numbers.ts';

/** How the numbers of a copied block are written: `vi` 1.234,5 or `en` 1,234.5. */
export type Writing = 'vi' | 'en';

/** What a copied block can mean: how it is written, or undefined where the clerk must say. */
export interface BlockReading {
  writing: Writing | undefined;
  /** Cells whose number depends on it, in their order. */
  doubtful: readonly { text: string; vi: DecimalText | undefined; en: DecimalText | undefined }[];
  /** Texts that are no number in either writing. */
  unreadable: readonly string[];
}

/** Blank in figures: nothing, a dash, the dots of a gap. */
export function isBlank(text: string): boolean {
  return /^[\s\u00A0]*[-–—.…]*[\s\u00A0]*$/.test(text);
}

/** The number that a text means in a writing; undefined where it is none. */
export function numberIn(text: string, writing: Writing): DecimalText | undefined {
  const numbers = possibleNumbers(text);
  if (numbers.length > 1) return numbers[writing === 'vi' ? 0 : 1];
  const [only] = numbers;
  return only !== undefined && (readOnlyAs(text) ?? writing) === writing ? only : undefined;
}

/**
 * Reads a block as a whole: one number that can only be Vietnamese or only be English tells for all of them. Without any, dots
 * before three digits are those of thousands, as everywhere in this program; anything else is asked about, and so is a lone `1.5`.
 */
export function readBlock(cells: readonly string[]): BlockReading {
  const texts = cells.filter((text) => !isBlank(text));
  const unreadable = texts.filter((text) => possibleNumbers(text).length === 0);
  const vi = texts.filter((text) => readOnlyAs(text) === 'vi');
  const en = texts.filter((text) => readOnlyAs(text) === 'en');
  const open = texts.filter((text) => possibleNumbers(text).length > 1);
  return {
    writing: writingOf(vi, en, open),
    doubtful: [...vi, ...en, ...open].map((text) => ({ text, vi: numberIn(text, 'vi'), en: numberIn(text, 'en') })),
    unreadable,
  };
}

function writingOf(vi: readonly string[], en: readonly string[], open: readonly string[]): Writing | undefined {
  if (vi.length > 0 && en.length > 0) return undefined;
  if (vi.length > 0) return 'vi';
  if (en.length > 0) return en.length + open.length > 1 ? 'en' : undefined;
  return open.some((text) => text.includes(',')) ? undefined : 'vi';
}

/** The one writing in which a text is a number; undefined where it is one in both, or in neither. */
function readOnlyAs(text: string): Writing | undefined {
  const numbers = possibleNumbers(text);
  if (numbers.length !== 1) return undefined;
  const bare = text.replace(/[^\d.,]/g, '');
  if (/^\d+$/.test(bare)) return undefined;
  const [dot, comma] = [bare.lastIndexOf('.'), bare.lastIndexOf(',')];
  if (dot >= 0 && comma >= 0) return dot < comma ? 'vi' : 'en';
  const isGrouped = /^\d{1,3}([.,]\d{3}){2,}$/.test(bare);
  if (dot >= 0) return isGrouped ? 'vi' : 'en';
  return isGrouped ? 'en' : 'vi';
}
