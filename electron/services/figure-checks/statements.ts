import { clausesOf, clauseText, isWithin, quotedStretches, sentencesOf } from '../../../shared/prose/clauses.ts';
import {
  indicatorWords,
  isNamed,
  type NamedIndicator,
  phraseAt,
  type Spoken,
  type Syllable,
  spokenIn,
  syllablesOf,
  type UnitNames,
} from '../../../shared/prose/indicator-words.ts';
import { type ProseLine, type Stretch, touchesChip } from '../../../shared/prose/line.ts';
import { type NumberMention, readNumbers } from '../../../shared/prose/numbers.ts';
import { readPeriods } from '../../../shared/prose/periods.ts';
import { isWanted, looksAhead } from '../../../shared/prose/wanted.ts';
import type { Checked } from './checked.ts';
import { perLine } from './per-line.ts';
import { type SpokenPeriod, spokenPeriods } from './spoken-period.ts';

/** A typed quantity together with the indicators that its clause may mean. */
export interface Statement {
  line: ProseLine;
  number: NumberMention;
  /** The number as it is written. */
  words: string;
  /** The best first. */
  candidates: readonly Candidate[];
  /** The period of which the sentence speaks; null where it does not say, and so means the report's own. */
  period: SpokenPeriod | null;
  /** What the whole sentence says. */
  sentence: Spoken;
  /** In brackets, where what stands around them says what is meant. */
  inner: boolean;
  /** How the clause goes on: at an end, with where or whose it is, or with what narrows the meaning. */
  goesOn: 'ends' | 'place' | 'narrower';
}

/** An indicator that a clause may mean, and by how much of its name. */
export interface Candidate extends NamedIndicator {
  by: 'label' | 'synonym' | 'unit-synonym' | 'short-synonym';
  /** How many syllables of its name were found, and how far the nearest of its own ones stands from the number. */
  found: number;
  distance: number;
}

const before = 20;
const after = 12;
/** “mỗi xã”, “thêm 3”: a share or a change of what the clause names. */
const shared = /(?<!\p{L})(?:riêng|mỗi|từng|thêm|so với)(?!\p{L})/iu;
/** “trong đó 05 cuộc”: a part of what the clause names, unless it names the part itself. */
const partial = /(?<!\p{L})(?:trong đó|còn lại|bao gồm|gồm)(?!\p{L})/iu;
const stating = /(?:(?<!\p{L})(?:là|lên|đạt|còn|bằng|tới|được|tổng số)|:)\s*$/iu;

/** “huyện Cầu Kè có 12 điểm”: of a place only, unless the whole is spoken of behind it. */
const local =
  /(?<!\p{L})(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Qq]uận)\s+(?:\p{Lu}|\d)(?![\s\S]*(?:toàn tỉnh|cả tỉnh|trên địa bàn tỉnh|tổng (?:số|cộng)))/u;

/** The typed quantities of a report that stand with a unit and the name of something that is counted in it; sections that look ahead tell of what is wanted. */
export function statementsOf(checked: Checked): Statement[] {
  let isAhead = false;
  return checked.lines.flatMap((line) => {
    if (isSectionTitle(line)) isAhead = looksAhead(line.text);
    return isAhead ? [] : statementsIn(line, checked);
  });
}

function isSectionTitle({ block, text }: ProseLine): boolean {
  if (block.type === 'heading') return block.level === 1;
  return block.type === 'part' || block.type === 'appendix' || /^\s*[IVX]+\s?[.)/]/.test(text);
}

const statementsIn = perLine((line, { of, period }): readonly Statement[] => {
  if (!/\d/.test(line.text)) return [];
  const every = readNumbers(line.text);
  const numbers = every.filter((number) => !number.rough && !number.change && !touchesChip(line, number));
  if (numbers.length === 0) return [];
  const words = indicatorWords(of.catalogue);
  const periods = readPeriods(line.text);
  const away = [...quotedStretches(line.text), ...periods];
  return sentencesOf(line.text).flatMap((sentence) =>
    clausesOf(line.text, sentence).flatMap((clause) => {
      const own = numbers.filter((number) => !isWithin(number, away) && isWithin(number, clause.parts));
      if (own.length === 0) return [];
      const text = clauseText(line.text, clause);
      const syllables = syllablesOf(text, clause.parts[0]?.from);
      const clauseNumbers = every.filter((number) => isWithin(number, clause.parts));
      return own.flatMap((number) => {
        // “So với cùng kỳ, tổng số là 6.890” goes on with a state; behind a state, “so với” goes on with a change.
        const lead = text.slice(sentence.from, number.from).replace(/^\s*so với [^,]*,/iu, '');
        if (shared.test(lead) || local.test(lead) || isWanted(lead)) return [];
        const counted = countedIn(number, text, syllables, words);
        if (!counted) return [];
        const near = between(number, clauseNumbers, text);
        const around = syllables.filter(({ from, to }) => near.from <= from && to <= near.to);
        const named = candidatesIn(around, number, counted.names);
        const candidates = partial.test(lead) ? named.filter(isPart) : named;
        if (candidates.length === 0) return [];
        return [
          {
            line,
            number,
            words: line.text.slice(number.from, number.to),
            candidates,
            period: spokenPeriods(line, periods, sentence, number, { period, cutoffs: of.facts.cutoffs }),
            sentence: spokenIn(syllablesOf(line.text, sentence.from, sentence.to)),
            inner: clause.inner,
            goesOn: goesOn(syllables, text, counted.end, candidates[0]?.core ?? [], number.percent),
          },
        ];
      });
    }),
  );
});

function isPart({ indicator: { under, relations } }: Candidate): boolean {
  return under !== undefined || relations.some(({ kind }) => kind === 'atmost');
}

type Words = ReturnType<typeof indicatorWords>;

/** What is counted by a number: the unit behind it, or, where it ends a statement (“… là 6.890”), any unit named before. */
function countedIn(
  number: NumberMention,
  text: string,
  syllables: readonly Syllable[],
  words: Words,
): { names: readonly UnitNames[]; end: number } | undefined {
  if (number.percent || /%\t$/.test(text.slice(0, number.from))) return { names: [words.ofUnit('%')], end: number.to };
  const next = syllables.findIndex(({ from }) => from >= number.to);
  const follows = next >= 0 && /^[\s\u00A0]*$/.test(text.slice(number.to, syllables[next]?.from));
  const unit = follows ? words.unitAt(syllables, next) : undefined;
  if (unit) return { names: [unit.names], end: syllables[next + unit.length - 1]?.to ?? number.to };
  if (follows && !isEnd(syllables[next]?.key)) return undefined;
  const lead = text.slice(Math.max(0, number.from - 12), number.from);
  if (!stating.test(lead) && !isOnlyFigure(number, text)) return undefined;
  const earlier = syllables.filter(({ to }) => to <= number.from);
  const names = new Set(earlier.flatMap((_, place) => words.unitAt(earlier, place)?.names ?? []));
  return names.size === 0 ? undefined : { names: [...names], end: number.to };
}

/** Whether a number alone ends a row of a table that was pasted as text, its place in the list left out; of several nobody can tell which period they are of. */
function isOnlyFigure(number: Stretch, text: string): boolean {
  return (
    /\t\s*$/.test(text.slice(0, number.from)) &&
    !/\d/.test(
      text
        .slice(0, number.from)
        .replace(/^\s*\d{1,3}\.?\t/, '')
        .replace(/mức độ \d(?: (?:và|,) \d)?|số \d/giu, ''),
    )
  );
}

/** The stretch that belongs to a number alone: between the borders that part it from the numbers before and behind. */
function between(number: Stretch, every: readonly Stretch[], text: string): Stretch {
  const last = every.findLast(({ to }) => to <= number.from);
  const next = every.find(({ from }) => from >= number.to);
  const lead = last ? text.slice(last.to, number.from).search(border) : -1;
  const tail = next
    ? [...text.slice(number.to, next.from).matchAll(new RegExp(border, 'gu'))].at(-1)?.index
    : undefined;
  return {
    from: last ? last.to + Math.max(lead, 0) : 0,
    to: next ? (tail === undefined ? next.from : number.to + tail) : text.length,
  };
}

const border = /,|\s(?:và|với|gồm)\s/u;

function candidatesIn(syllables: readonly Syllable[], number: Stretch, names: readonly UnitNames[]): Candidate[] {
  const at = syllables.findIndex(({ from }) => from >= number.from);
  const near = syllables.slice(Math.max(0, at - before), at + after);
  const spoken = spokenIn(near);
  const keys = new Set(near.map(({ key }) => key));
  const named = new Set(names.flatMap((unit) => [...keys].flatMap((key) => unit.get(key) ?? [])));
  const found = [...named].flatMap((one): Candidate[] => {
    const by = namedBy(one, near, spoken);
    if (!by) return [];
    const own = by.syllables.filter((key) => !one.unit.includes(key));
    const distance = Math.min(
      ...near.flatMap(({ key }, place) => (own.includes(key) ? [Math.abs(place - Math.min(at, before))] : [])),
    );
    return [{ ...one, by: by.by, found: by.syllables.length, distance }];
  });
  const rank: Readonly<Record<Candidate['by'], number>> = {
    label: 0,
    synonym: 1,
    'unit-synonym': 2,
    'short-synonym': 3,
  };
  return found.sort(
    (one, other) => rank[one.by] - rank[other.by] || other.found - one.found || one.distance - other.distance,
  );
}

function namedBy(
  named: NamedIndicator,
  near: readonly Syllable[],
  spoken: Spoken,
): { by: Candidate['by']; syllables: readonly string[] } | undefined {
  const { own, label, core, synonyms } = named;
  // “văn bản đến”: one common syllable tells something only in its place.
  if (
    own.length > 1 || (own.length === 1 && core.length > 2)
      ? isNamed(named, spoken)
      : own.length === 1 && phraseAt(near, label) >= 0
  )
    return { by: 'label', syllables: core };
  const synonym = synonyms.find((one) => phraseAt(near, one) >= 0);
  if (!synonym) return undefined;
  // “đơn khiếu nại” says more than “khiếu nại”.
  const byUnit = phraseAt(near, [...named.unit, ...synonym]) >= 0 ? 'unit-synonym' : 'short-synonym';
  return { by: synonym.length > 2 ? 'synonym' : byUnit, syllables: synonym };
}

const ends = new Set('va de la dat'.split(' '));
const places = new Set('cho cua tai thuoc o tren voi do tu trong toan theo so'.split(' '));
const isEnd = (key: string | undefined): boolean => key === undefined || ends.has(key);

function goesOn(
  syllables: readonly Syllable[],
  text: string,
  end: number,
  core: readonly string[],
  percent: boolean,
): Statement['goesOn'] {
  let at = end;
  for (const { key, from, to } of syllables.filter((one) => one.from >= end)) {
    if (/[,.;:()]/.test(text.slice(at, from)) || text.slice(at, from).length > 3) return 'ends';
    if (!core.includes(key)) return ends.has(key) ? 'ends' : places.has(key) || percent ? 'place' : 'narrower';
    at = to;
  }
  return 'ends';
}
