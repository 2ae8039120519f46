import type { Block } from '../../../shared/blocks/schemas.ts';
import type { Look } from '../../../shared/document/look.ts';
import { romanNumber } from '../../../shared/format/numerals.ts';
import type { ProseLine } from '../../../shared/prose/line.ts';

/** A number or letter at the beginning of a line by which a report counts its sections. */
export interface Mark {
  /** A chapter is lettered A, B; a section is Roman; a sub is 2.1; a letter a), b). A restart counts nothing. */
  kind: 'chapter' | 'section' | 'point' | 'sub' | 'letter' | 'restart';
  line: ProseLine;
  number: number;
  /** “6.” of “6.2.” */
  prefix: string;
  /** As it is printed, without what ends it. */
  label: string;
  typed: boolean;
}

/** What a line counts as; none for most lines. */
export function markOf(line: ProseLine, numbers: Look['numbers']): Mark[] {
  const { block, text } = line;
  const mark = (kind: Mark['kind'], number: number, label: string, prefix = '', typed = true): Mark[] =>
    number > 0 || kind === 'restart' ? [{ kind, line, number, prefix, label, typed }] : [];
  if (block.type === 'part' || block.type === 'appendix' || (isPlain(block) && restarting.test(text)))
    return mark('restart', 0, '');
  if (block.type !== 'heading' && !(isPlain(block) && beginning.test(text))) return [];
  const [, letters] = roman.exec(text) ?? [];
  if (letters !== undefined) return mark('section', romanValue(letters), letters);
  const [, prefix, last] = nested.exec(text) ?? [];
  if (prefix !== undefined && last !== undefined) return mark('sub', Number(last), prefix + last, prefix);
  const [, digits] = arabic.exec(text) ?? [];
  if (digits !== undefined) return mark('point', Number(digits), digits);
  const [, capital] = chapter.exec(text) ?? [];
  if (capital !== undefined) return mark('chapter', letterPlace(capital), capital);
  const [, small] = letter.exec(text) ?? [];
  if (small !== undefined) return mark('letter', letterPlace(small), small);
  // A number of the program's own: it is always right, and those typed around it must fit.
  const given = block.type === 'heading' ? (numbers.get(block.id) ?? '').replace(/\.$/, '') : '';
  if (block.type === 'heading' && block.level === 1) return mark('section', romanValue(given), given, '', false);
  if (block.type === 'heading' && block.level === 2) return mark('point', Number(given), given, '', false);
  return [];
}

/** Whether a number may stand behind another: the next one; letters may leave out those that not every office counts by. */
export function isNext({ kind, number }: Mark, last: number): boolean {
  if (kind !== 'chapter' && kind !== 'letter') return number === last + 1;
  return number > last && [...alphabet.slice(last, number - 1)].every((one) => 'đfjwz'.includes(one));
}

/** A number as the mark's kind writes it; letters as the administrative format counts, without f, j, w and z. */
export function labelOf({ kind, prefix }: Mark, number: number): string {
  if (number < 1) return '';
  if (kind === 'section') return romanNumber(number);
  if (kind !== 'chapter' && kind !== 'letter') return `${prefix}${number}`;
  const written = [...alphabet.slice(number - 1)].find((one) => !'fjwz'.includes(one)) ?? '';
  return kind === 'chapter' ? written.toUpperCase() : written;
}

/** The number with what ends it, as it stands at a line's beginning. */
export const leadingNumber = /^\s*(?:[Mm]ục\s+)?(?:[\dIVX.)]+|[A-Za-zĐđ](?=[.)/]))[.)/:]*(?:\s?[-–])?\s*/u;

const alphabet = 'abcdđefghijklmnopqrstuvwxyz';
const beginning = /^\s*(?:[\dIVX]|[Mm]ục\s+[IVX]|[A-Za-zĐđ][.)/])/;
const roman = /^\s*(?:[Mm]ục\s+)?([IVX]{1,5})(?:\s?[.)](?=\s|\p{Lu}\p{L}|$)|\s?[/:](?=\s)|\s?[-–]\s?(?=\p{Lu}))/u;
const arabic = /^\s*(\d{1,2})(?:[.)](?=\s|\p{Lu}\p{L})|\/(?=\s))/u;
const nested = /^\s*((?:[IVX]{1,5}\.)?(?:\d{1,2}\.){0,3})(?<=\.)(\d{1,2})[.)]?(?=\s|\p{Lu}\p{L})/u;
const chapter = /^\s*([A-HJ-UWYZĐ])(?:[.)](?=\s|\p{Lu}\p{L})|\/(?=\s))/u;
const letter = /^\s*([a-zđ])[.)/](?=\s)/u;
const restarting = /^\s*(?:phần\s+(?:[IVX]+|\d+|thứ)|phụ lục)(?!\p{L})/iu;

/** Where a number at the beginning was typed, or pasted. */
function isPlain({ type }: Block): boolean {
  return type === 'paragraph';
}

/** The number that Roman letters write; 0 for letters that write none. */
function romanValue(letters: string): number {
  for (let number = 1; number <= 30; number += 1) if (romanNumber(number) === letters) return number;
  return 0;
}

function letterPlace(written: string): number {
  return alphabet.indexOf(written.toLowerCase()) + 1;
}
