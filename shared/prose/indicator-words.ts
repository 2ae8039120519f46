import { searchKey } from '../text/unicode.ts';
import type { Catalogue, Indicator } from '../value/indicator.ts';

/** A syllable of a text without diacritics, and where it stands. */
export interface Syllable {
  key: string;
  from: number;
  to: number;
}

/** An indicator as prose may name it. */
export interface NamedIndicator {
  indicator: Indicator;
  unit: readonly string[];
  /** Its label without the words that only join. */
  core: readonly string[];
  /** The syllables of those that say more than the unit. */
  own: readonly string[];
  /** The label itself. */
  label: readonly string[];
  /** Synonyms that no other indicator of the unit has. */
  synonyms: readonly (readonly string[])[];
}

/** What is counted in one unit, found by the rarest syllable of a name: a name cannot be there without it. */
export type UnitNames = ReadonlyMap<string, readonly NamedIndicator[]>;

/** The indicators of a catalogue by the words of their units. */
export interface IndicatorWords {
  /** The longest unit that begins at a syllable, and what is counted in it. */
  unitAt(syllables: readonly Syllable[], place: number): { length: number; names: UnitNames } | undefined;
  ofUnit(unit: string): UnitNames;
  all: readonly NamedIndicator[];
}

const joining = new Set('va cua duoc da tren cac o trong theo tai cho'.split(' '));
const remembered = new WeakMap<Catalogue, IndicatorWords>();
const keys = new Map<string, string>();

/** The syllables of a text, in order; numbers count as such. */
export function syllablesOf(text: string, from = 0, to = text.length): Syllable[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{M}]+|\d+|%/gu)].map(({ 0: word, index }) => ({
    key: keyOf(word),
    from: from + index,
    to: from + index + word.length,
  }));
}

/** How the indicators of a catalogue are named in prose; made once for each catalogue. */
export function indicatorWords(catalogue: Catalogue): IndicatorWords {
  const known = remembered.get(catalogue);
  if (known) return known;
  const byUnit = new Map<string, NamedIndicator[]>();
  for (const indicator of catalogue.indicators.values()) {
    const named = namedOf(indicator);
    const unit = named.unit.join(' ');
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), named]);
  }
  for (const named of byUnit.values()) keepOwnSynonyms(named);
  const names = new Map([...byUnit].map(([unit, named]) => [unit, byRarest(named)]));
  const longestFirst = new Map<string, string[][]>();
  for (const unit of byUnit.keys()) {
    const syllables = unit.split(' ');
    const first = syllables[0] ?? '';
    longestFirst.set(
      first,
      [...(longestFirst.get(first) ?? []), syllables].sort((a, b) => b.length - a.length),
    );
  }
  const words: IndicatorWords = {
    unitAt(syllables, place) {
      const units = longestFirst.get(syllables[place]?.key ?? '') ?? [];
      const unit = units.find((one) => one.every((key, step) => syllables[place + step]?.key === key));
      return unit && { length: unit.length, names: names.get(unit.join(' ')) ?? new Map() };
    },
    ofUnit: (unit) => names.get(unitSyllables(unit).join(' ')) ?? new Map(),
    all: [...byUnit.values()].flat(),
  };
  remembered.set(catalogue, words);
  return words;
}

/** Where a phrase stands among the syllables in one piece; -1 where it does not. */
export function phraseAt(syllables: readonly Pick<Syllable, 'key'>[], phrase: readonly string[]): number {
  for (let place = 0; place + phrase.length <= syllables.length; place += 1) {
    if (phrase.every((key, step) => syllables[place + step]?.key === key)) return place;
  }
  return -1;
}

/** Whether all words of a label are there, each syllable beside one that it stands beside in the label. */
export function isNamed({ core, own }: NamedIndicator, spoken: Spoken): boolean {
  return core.every((key, place) => {
    if (!own.includes(key)) return true;
    const [before, after] = [core[place - 1], core[place + 1]];
    if (before === undefined && after === undefined) return spoken.keys.has(key);
    return (
      (before !== undefined && spoken.pairs.has(`${before} ${key}`)) ||
      (after !== undefined && spoken.pairs.has(`${key} ${after}`))
    );
  });
}

/** What is said in a stretch: its syllables, and which stands behind which once the joining words are left out. */
export interface Spoken {
  keys: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

/** The syllables as labels are looked for among them; with “số” and without it, which some labels have and some sentences leave out. */
export function spokenIn(syllables: readonly Pick<Syllable, 'key'>[]): Spoken {
  const all = syllables.map(({ key }) => key).filter((key) => !joining.has(key));
  const bare = all.filter((key) => key !== 'so');
  const pairs = [all, bare].flatMap((keys) => keys.slice(1).map((key, place) => `${keys[place]} ${key}`));
  return { keys: new Set(all), pairs: new Set(pairs) };
}

function namedOf(indicator: Indicator): NamedIndicator {
  const unit = unitSyllables(indicator.unit);
  const label = labelSyllables(indicator);
  const whole = label.filter((key) => !joining.has(key));
  const bare = whole.filter((key) => key !== 'so');
  const ownOf = (keys: readonly string[]): string[] => [...new Set(keys)].filter((key) => !unit.includes(key));
  const core = ownOf(bare).length > 1 ? bare : whole;
  return {
    indicator,
    unit,
    label,
    core,
    own: ownOf(core),
    synonyms: indicator.synonyms.map((synonym) => syllablesOf(synonym).map(({ key }) => key)),
  };
}

/** The label without “Tổng số”, “Tỷ lệ” of a percentage, “trong kỳ” and what stands in brackets: sentences leave those out. */
function labelSyllables({ label, unit }: Indicator): string[] {
  const keys = syllablesOf(label.replace(/\([^)]*\)/g, ' ')).map(({ key }) => key);
  const start =
    keys[0] === 'tong' ? (keys[1] === 'so' ? 2 : 1) : keys[0] === 'so' ? 1 : unit === '%' && keys[0] === 'ty' ? 2 : 0;
  const end = keys.at(-1) === 'ky' && keys.at(-2) === 'trong' ? keys.length - 2 : keys.length;
  return keys.slice(start, end);
}

/** A synonym that several share, or that says no more than the unit, tells nothing. */
function keepOwnSynonyms(named: NamedIndicator[]): void {
  const counts = new Map<string, number>();
  for (const { synonyms } of named)
    for (const one of new Set(synonyms.map((synonym) => synonym.join(' '))))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const one of named) {
    one.synonyms = one.synonyms.filter(
      (synonym) => counts.get(synonym.join(' ')) === 1 && synonym.some((key) => !one.unit.includes(key)),
    );
  }
}

/** Each indicator under the rarest syllable of its label and of each synonym. */
function byRarest(named: readonly NamedIndicator[]): UnitNames {
  const counts = new Map<string, number>();
  const phrasesOf = ({ own, label, synonyms }: NamedIndicator) => [own.length > 0 ? own : label, ...synonyms];
  for (const phrase of named.flatMap(phrasesOf)) for (const key of phrase) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarest = (phrase: readonly string[]): string =>
    phrase.reduce((one, other) => ((counts.get(other) ?? 0) < (counts.get(one) ?? 0) ? other : one), phrase[0] ?? '');
  const found = new Map<string, NamedIndicator[]>();
  for (const one of named)
    for (const key of new Set(phrasesOf(one).map(rarest))) found.set(key, [...(found.get(key) ?? []), one]);
  return found;
}

function unitSyllables(unit: string): string[] {
  return syllablesOf(unit).map(({ key }) => key);
}

function keyOf(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = searchKey(word);
    // A report has some thousand different syllables; what is more is no Vietnamese.
    if (keys.size > 20_000) keys.clear();
    keys.set(word, key);
  }
  return key;
}
