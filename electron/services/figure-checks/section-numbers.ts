import type { Finding } from '../../../shared/api.ts';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { Fix } from '../../../shared/checks/fix.ts';
import { romanNumber } from '../../../shared/format/numerals.ts';
import type { ProseLine } from '../../../shared/prose/line.ts';
import { aboutWords, type Checked } from './checked.ts';

/** Section numbers typed by hand that come twice or leave one out, counted together with those that the program gives. */
export function sectionNumbers({ lines, look }: Pick<Checked, 'lines' | 'look'>): Finding[] {
  const marks = lines.flatMap((line) => markOf(line, look.numbers));
  const found: Finding[] = [];
  let sections: Mark[] = [];
  let points: Mark[] = [];
  const parents = new Map<string, Mark[]>();
  const restart = (): void => {
    sections = [];
    points = [];
    parents.clear();
  };
  for (const [place, mark] of marks.entries()) {
    if (mark.kind === 'restart') restart();
    else if (mark.kind === 'section') {
      points = [];
      parents.clear();
      found.push(...wrong(mark, sections, mark.typed ? marks.slice(place + 1) : []));
      sections.push(mark);
    } else if (mark.kind === 'point') {
      parents.clear();
      // A list of its own may begin anew at any time.
      if (mark.number === 1) points = [];
      found.push(...wrong(mark, points, []));
      points.push(mark);
    } else {
      const of = mark.prefix;
      const run = mark.number === 1 ? [] : (parents.get(of) ?? []);
      found.push(...wrong(mark, run, []));
      parents.set(of, [...run, mark]);
    }
  }
  return found;
}

interface Mark {
  kind: 'section' | 'point' | 'sub' | 'restart';
  line: ProseLine;
  number: number;
  /** “6.” of “6.2.” */
  prefix: string;
  /** As it is printed, without what ends it. */
  label: string;
  typed: boolean;
}

const roman = /^\s*([IVX]{1,5})\s?[.)](?=\s|$)/u;
const arabic = /^\s*(\d{1,2})[.)](?=\s)/;
const nested = /^\s*((?:\d{1,2}\.){1,3})(\d{1,2})[.)]?(?=\s)/;
const restarting = /^\s*(?:phần\s+(?:[IVX]+|\d+|thứ)|phụ lục)(?!\p{L})/iu;

function markOf(line: ProseLine, numbers: ReadonlyMap<string, string>): Mark[] {
  const { block, text } = line;
  const mark = (kind: Mark['kind'], number: number, label: string, prefix = '', typed = true): Mark[] =>
    number > 0 || kind === 'restart' ? [{ kind, line, number, prefix, label, typed }] : [];
  if (block.type === 'part' || block.type === 'appendix' || (isPlain(block) && restarting.test(text)))
    return mark('restart', 0, '');
  if (block.type !== 'heading' && !(isPlain(block) && /^\s*[\dIVX]/.test(text))) return [];
  const [, letters] = roman.exec(text) ?? [];
  if (letters !== undefined) return mark('section', romanValue(letters), letters);
  const [, prefix, last] = nested.exec(text) ?? [];
  if (prefix !== undefined && last !== undefined) return mark('sub', Number(last), prefix + last, prefix);
  const [, digits] = arabic.exec(text) ?? [];
  if (digits !== undefined) return mark('point', Number(digits), digits);
  // A number of the program's own: it is always right, and those typed around it must fit.
  const given = block.type === 'heading' ? (numbers.get(block.id) ?? '').replace(/\.$/, '') : '';
  if (block.type === 'heading' && block.level === 1) return mark('section', romanValue(given), given, '', false);
  if (block.type === 'heading' && block.level === 2) return mark('point', Number(given), given, '', false);
  return [];
}

/** Where a number at the beginning was typed, or pasted. */
function isPlain({ type }: Block): boolean {
  return type === 'paragraph';
}

function wrong(mark: Mark, before: readonly Mark[], behind: readonly Mark[]): Finding[] {
  if (!mark.typed) return [];
  const highest = Math.max(0, ...before.map(({ number }) => number));
  const twin = before.find(({ number }) => number === mark.number) ?? givenTwin(mark, behind);
  const isStart = before.length === 0 && mark.kind !== 'section';
  if (!twin && (isStart || mark.number === highest + 1)) return [];
  const expected = labelOf(mark, highest + 1);
  const words = `${mark.label}.`;
  const message = twin
    ? `Số đề mục “${words}” có hai lần: ở “${titleOf(twin)}” và ở “${titleOf(mark)}”.`
    : mark.number > highest
      ? `Số đề mục nhảy từ “${labelOf(mark, highest) || 'đầu'}” đến “${words}” ở “${titleOf(mark)}”.`
      : `Số đề mục “${words}” ở “${titleOf(mark)}” đứng sau “${labelOf(mark, highest)}.”.`;
  const at = mark.line.text.indexOf(mark.label);
  const fix = fixOf(mark, before, behind, expected, at);
  return [
    aboutWords(
      mark.line,
      { from: at, to: at + mark.label.length },
      { rule: 'section-number', severity: 'error', message, ...(fix ? { fix } : {}) },
    ),
  ];
}

/** A section that the program numbers further down and that will bear this very number. */
function givenTwin(mark: Mark, behind: readonly Mark[]): Mark | undefined {
  const end = behind.findIndex(({ kind }) => kind === 'restart');
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .find((one) => one.kind === mark.kind && !one.typed && one.number === mark.number);
}

/** Where the program numbers the headings, the line becomes one or loses its typed number; where all are typed, the next number is certain. */
function fixOf(
  mark: Mark,
  before: readonly Mark[],
  behind: readonly Mark[],
  expected: string,
  at: number,
): Fix | undefined {
  const { block, text } = mark.line;
  const [typed = ''] = /^\s*[\dIVX.)]+\s+/.exec(text) ?? [];
  if (block.type === 'heading') {
    const edit = { from: 0, to: typed.length, was: typed, text: '' };
    return typed === ''
      ? undefined
      : { kind: 'text', block: block.id, label: 'Bỏ số gõ tay: chương trình tự đánh số', edits: [edit] };
  }
  const isMixed = [...before, ...behind].some((one) => one.kind === mark.kind && !one.typed);
  if (isMixed) {
    const level = mark.kind === 'section' ? 1 : mark.kind === 'point' ? 2 : undefined;
    return level === undefined || typed === ''
      ? undefined
      : { kind: 'heading', block: block.id, label: 'Thành đề mục do chương trình đánh số', level, was: typed };
  }
  if (expected === '') return undefined;
  const edit = { from: at, to: at + mark.label.length, was: mark.label, text: expected };
  return { kind: 'text', block: block.id, label: `Đổi “${mark.label}.” thành “${expected}.”`, edits: [edit] };
}

function labelOf({ kind, prefix }: Mark, number: number): string {
  if (number < 1) return '';
  return kind === 'section' ? romanNumber(number) : `${prefix}${number}`;
}

function titleOf({ line, label, typed }: Mark): string {
  const words = (typed ? line.text.replace(/^\s*[\dIVX.)]+\s*/, '') : line.text).trim();
  const title = words === '' ? label : words;
  return title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title;
}

/** The number that Roman letters write; 0 for letters that write none. */
function romanValue(letters: string): number {
  for (let number = 1; number <= 30; number += 1) if (romanNumber(number) === letters) return number;
  return 0;
}
