import type { TextEdit } from '../fix.ts';
import { escaped } from './escaped.ts';
import { casedLike, foldedCase, isUpperCase } from './letter-case.ts';
import { editsOf, type FormatRule, type FormatSubject, type Found, textFix } from './rule.ts';

/** Capitals that can be told without doubt: names of agencies, “Nhân dân” and “Nhà nước”, parts of cited documents. */
export const capitals: readonly FormatRule[] = [
  {
    id: 'agency-capitals',
    find: (subject) => {
      const names = agencyNames(subject);
      return inLines(subject, (typed) => misspelt(typed, names));
    },
  },
  {
    id: 'noun-capitals',
    find: (subject) => {
      const patterns = subject.look.profile.demands.capitals.nouns.map(({ word, after, unless }) => ({
        word,
        pattern: new RegExp(
          `(?<=(?<!\\p{L})(?:${after.map(escaped).join('|')}) )${escaped(word.toLocaleLowerCase('vi'))}(?!\\p{L}${unless.map((one) => `| ${escaped(one)}`).join('')})`,
          'gu',
        ),
      }));
      return inLines(subject, (typed) => patterns.flatMap(({ word, pattern }) => editsOf(typed, pattern, word)));
    },
  },
  {
    id: 'unit-capitals',
    find: (subject) => {
      const patterns = subject.look.profile.demands.capitals.units.map(({ word, names }) => ({
        word,
        pattern: new RegExp(
          `(?<!\\p{L})${escaped(firstLetter(word, 'upper'))}(?= (?:${names.map(escaped).join('|')})(?!\\p{L}))`,
          'gu',
        ),
      }));
      return inLines(subject, (typed) =>
        patterns.flatMap(({ word, pattern }) =>
          editsOf(typed, pattern, word).filter(({ from }) => !beginsSentence(typed, from)),
        ),
      );
    },
  },
  {
    id: 'sentence-capital',
    find: (subject) => {
      const begins = new Set(subject.lines.flatMap(({ block }, at) => (isBegun(subject.lines, at) ? [block.id] : [])));
      const prose = subject.lines.filter(({ block }) => isProse.has(block.type));
      return prose.flatMap((line) =>
        inLines({ ...subject, lines: [line] }, (typed) => [
          ...(begins.has(line.block.id) ? editsOf(typed, /^\s*["“(]?\p{Ll}\p{L}*/gu, withCapital) : []),
          ...editsOf(typed, /(?<=\p{Ll}{3}["”)]?[.?!] )\p{Ll}\p{L}*(?= )/gu, withCapital),
        ]),
      );
    },
  },
  {
    id: 'citation-capitals',
    find: (subject) => {
      const { upper, lower, numbered } = citationPatterns(subject);
      return inLines(subject, (typed) => [
        ...editsOf(typed, numbered, (was) => firstLetter(was, 'upper')).filter(({ was }) => !isUpperCase(was)),
        ...editsOf(typed, upper, (was) => firstLetter(was, 'upper')).filter(({ was }) => !isUpperCase(was)),
        ...editsOf(typed, lower, (was) => firstLetter(was, 'lower')).filter(
          ({ was, from }) => !isUpperCase(was) && !beginsSentence(typed, from),
        ),
      ]);
    },
  },
];

/** One finding for each block with something to put right, so that one click does it. */
function inLines(subject: FormatSubject, editsIn: (typed: string) => TextEdit[]): Found[] {
  return subject.lines.flatMap(({ block, typed }) => {
    const edits = editsIn(typed).filter(({ was, text }) => was !== text);
    const pairs = [...new Set(edits.map(({ was, text }) => `“${was}” viết là “${text}”`))];
    const [first] = edits;
    if (!first) return [];
    const label = edits.length === 1 ? `Sửa thành “${first.text}”` : 'Sửa chữ hoa';
    return [
      { severity: 'question', message: `${pairs.join('; ')}.`, block: block.id, fix: textFix(block, label, edits) },
    ];
  });
}

/** The longest first: a name that holds another is looked for before it. */
function agencyNames({ agencies, look }: FormatSubject): string[] {
  const { names, agencies: types } = look.profile.demands.capitals;
  const known = agencies.filter((name) => types.some((type) => name.startsWith(`${type} `)));
  return [...new Set([...known, ...names])].sort((one, other) => other.length - one.length);
}

function misspelt(typed: string, names: readonly string[]): TextEdit[] {
  const line = foldedCase(typed);
  const taken: TextEdit[] = [];
  for (const name of names) {
    const wanted = foldedCase(name);
    for (let from = line.indexOf(wanted); from >= 0; from = line.indexOf(wanted, from + 1)) {
      const to = from + wanted.length;
      if (/[\p{L}\p{N}]/u.test(line.charAt(from - 1)) || /[\p{L}\p{N}]/u.test(line.charAt(to))) continue;
      if (taken.some((edit) => from < edit.to && edit.from < to)) continue;
      const was = typed.slice(from, to);
      taken.push({ from, to, was, text: was === name || isUpperCase(was) ? was : casedLike(was, name) });
    }
  }
  return taken.sort((one, other) => one.from - other.from);
}

const isProse: ReadonlySet<string> = new Set(['paragraph', 'title', 'heading', 'appendix', 'part']);

/** Whether a line begins anew, rather than going on with one that was broken off: the one above is a title or has come to its end. */
function isBegun(lines: FormatSubject['lines'], at: number): boolean {
  const above = lines.slice(0, at).findLast(({ printed }) => printed !== '');
  return above === undefined || above.block.type !== 'paragraph' || /[.?!]["”)]?$/.test(above.printed);
}

function withCapital(words: string): string {
  return words.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));
}

function citationPatterns({ look }: FormatSubject): { upper: RegExp; lower: RegExp; numbered: RegExp } {
  const { upperParts, lowerParts, cited, numbered } = look.profile.demands.capitals;
  const [uppers, lowers] = [upperParts.map(escaped).join('|'), lowerParts.map(escaped).join('|')];
  const places = '[\\da-zđ]{1,3}\\)?(?:(?:\\s*,\\s*|\\s+và\\s+)[\\da-zđ]{1,3})*,?\\s+';
  const documents = cited.map(escaped).join('|');
  return {
    upper: new RegExp(
      `(?<=(?<!\\p{L})(?:${lowers})\\s+${places})(?:${uppers})(?=\\s+(?:\\d|[IVXLC]+(?!\\p{L})))|(?<!\\p{L})(?:${uppers})(?=\\s+(?:\\d+[a-zđ]?|[IVXLC]+)\\s+(?:của\\s+)?(?:${documents})(?!\\p{L}))`,
      'giu',
    ),
    numbered: new RegExp(`(?<!\\p{L})(?:${numbered.map(escaped).join('|')})(?= số \\d+/)`, 'giu'),
    lower: new RegExp(`(?<!\\p{L})(?:${lowers})(?=\\s+${places}(?:${lowers}|${uppers})\\s+\\d)`, 'giu'),
  };
}

function beginsSentence(typed: string, from: number): boolean {
  return /(?:^|[.?!:…]["”)]*\s*|[“"(–-]\s*)$/.test(typed.slice(0, from).trimEnd());
}

function firstLetter(word: string, to: 'upper' | 'lower'): string {
  const letter = word.charAt(0);
  return (
    (to === 'upper' ? letter.toLocaleUpperCase('vi') : letter.toLocaleLowerCase('vi')) +
    word.slice(1).toLocaleLowerCase('vi')
  );
}
