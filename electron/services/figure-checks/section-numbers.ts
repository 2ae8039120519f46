import type { Finding } from '../../../shared/api.ts';
import type { Fix } from '../../../shared/checks/fix.ts';
import { aboutWords, type Checked } from './checked.ts';
import { isNext, labelOf, leadingNumber, type Mark, markOf } from './section-marks.ts';

/** Section numbers typed by hand that come twice or leave one out, counted together with those that the program gives. */
export function sectionNumbers({ lines, look }: Pick<Checked, 'lines' | 'look'>): Finding[] {
  const marks = lines.flatMap((line) => markOf(line, look.numbers));
  const found: Finding[] = [];
  let chapters: Mark[] = [];
  let sections: Mark[] = [];
  let points: Mark[] = [];
  let letters: Mark[] = [];
  const parents = new Map<string, Mark[]>();
  const restart = (): void => {
    sections = [];
    points = [];
    letters = [];
    parents.clear();
  };
  for (const [place, mark] of marks.entries()) {
    if (mark.kind === 'restart') {
      restart();
      chapters = [];
    } else if (mark.kind === 'chapter') {
      // “P. Tài chính” counts nothing: chapters begin at A.
      if (chapters.length === 0 && mark.number !== 1) continue;
      restart();
      found.push(...wrong(mark, chapters, []));
      chapters.push(mark);
    } else if (mark.kind === 'section') {
      points = [];
      letters = [];
      parents.clear();
      found.push(...wrong(mark, sections, mark.typed ? marks.slice(place + 1) : []));
      sections.push(mark);
    } else if (mark.kind === 'point') {
      letters = [];
      // A list of its own may begin anew at any time.
      if (mark.number === 1) {
        points = [];
        parents.clear();
      }
      found.push(...wrong(mark, points, []));
      points.push(mark);
    } else if (mark.kind === 'letter') {
      if (mark.number === 1) letters = [];
      found.push(...wrong(mark, letters, []));
      letters.push(mark);
    } else {
      letters = [];
      const of = mark.prefix;
      const before = parents.get(of) ?? [];
      const point = points.at(-1);
      const isAstray = before.length > 0 && point !== undefined && !of.endsWith(`${point.number}.`);
      const run = mark.number === 1 && !isAstray ? [] : before;
      found.push(...wrong(mark, run, []));
      parents.set(of, [...run, mark]);
    }
  }
  return found;
}

function wrong(mark: Mark, before: readonly Mark[], behind: readonly Mark[]): Finding[] {
  if (!mark.typed) return [];
  const highest = Math.max(0, ...before.map(({ number }) => number));
  const twin = before.find(({ number }) => number === mark.number) ?? givenTwin(mark, behind);
  const isStart = before.length === 0 && mark.kind !== 'section';
  if (!twin && (isStart || isNext(mark, highest))) return [];
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
  const [typed = ''] = leadingNumber.exec(text) ?? [];
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

function titleOf({ line, label, typed }: Mark): string {
  const words = (typed ? line.text.replace(leadingNumber, '') : line.text).trim();
  const title = words === '' ? label : words;
  return title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title;
}
