import type { Finding } from '../../../shared/api.ts';
import { periodName } from '../../../shared/period/words.ts';
import { isWithin, quotedStretches, sentencesOf } from '../../../shared/prose/clauses.ts';
import {
  indicatorWords,
  isNamed,
  type NamedIndicator,
  phraseAt,
  type Syllable,
  spokenIn,
  syllablesOf,
} from '../../../shared/prose/indicator-words.ts';
import { type ProseLine, type Stretch, touchesChip } from '../../../shared/prose/line.ts';
import { type NumberMention, readNumbers } from '../../../shared/prose/numbers.ts';
import { readPeriods } from '../../../shared/prose/periods.ts';
import { isWanted } from '../../../shared/prose/wanted.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { Catalogue, Indicator } from '../../../shared/value/indicator.ts';
import { valueText } from '../figure-rows.ts';
import { aboutWords, type Checked, findingValue } from './checked.ts';
import { perLine } from './per-line.ts';
import { spokenPeriods } from './spoken-period.ts';
import { statementsOf } from './statements.ts';

/** Parts beside their total, called by their short names: “15.231 hồ sơ (14.870 trực tiếp, 316 trực tuyến)”. */
export function partFigures(checked: Checked): Finding[] {
  const told = new Set(statementsOf(checked).map(({ line, number }) => `${line.block.id} ${number.from}`));
  return checked.lines.flatMap((line) =>
    mentionsIn(line, checked)
      .filter(({ number }) => !told.has(`${line.block.id} ${number.from}`))
      .flatMap((mention) => contradicted(line, mention, checked)),
  );
}

/** A quantity beside the short name that parts of several totals may share, all of them named in the sentence. */
interface Mention {
  number: NumberMention;
  parts: readonly Part[];
  /** What stands before it and its sisters: their total, where it is one. */
  head: NumberMention;
}

const mentionsIn = perLine((line, { of, period }): readonly Mention[] => {
  if (!/\d/.test(line.text)) return [];
  const parts = partsOf(of.catalogue);
  const periods = readPeriods(line.text);
  const away = [...quotedStretches(line.text), ...periods];
  const numbers = readNumbers(line.text).filter(
    (one) => !one.rough && !one.change && !one.percent && !isWithin(one, away) && !touchesChip(line, one),
  );
  return sentencesOf(line.text).flatMap((sentence) => {
    const own = numbers.filter((number) => isWithin(number, [sentence]));
    if (own.length < 2) return [];
    const syllables = syllablesOf(line.text, sentence.from, sentence.to);
    const spoken = spokenIn(syllables);
    const near = parts.filter(({ total }) => phraseAt(syllables, total.unit) >= 0 && isNamed(total, spoken));
    let head: NumberMention | undefined;
    return own.flatMap((number) => {
      const beside = near.filter((part) => standsBeside(number, part, syllables, line));
      if (beside.length === 0) head = number;
      const isOwn =
        head !== undefined &&
        beside.length > 0 &&
        !isWanted(line.text.slice(sentence.from, number.from)) &&
        spokenPeriods(line, periods, sentence, number, { period, cutoffs: of.facts.cutoffs }) === null;
      return isOwn && head ? [{ number, parts: beside, head }] : [];
    });
  });
});

/** A part with its short name in syllables, and its total. */
interface Part {
  indicator: Indicator;
  short: readonly string[];
  total: NamedIndicator;
}

const remembered = new WeakMap<Catalogue, readonly Part[]>();

function partsOf(catalogue: Catalogue): readonly Part[] {
  const known = remembered.get(catalogue);
  if (known) return known;
  const totals = new Map(indicatorWords(catalogue).all.map((named) => [named.indicator.id, named]));
  const parts = [...catalogue.indicators.values()].flatMap((indicator) => {
    const total = totals.get(indicator.under ?? '');
    const short = told(syllablesOf(indicator.short ?? '')).map(({ key }) => key);
    return total && short.length > 0 ? [{ indicator, short, total }] : [];
  });
  remembered.set(catalogue, parts);
  return parts;
}

const fillers = new Set(['so', 'cua']);

function told(syllables: readonly Syllable[]): Syllable[] {
  return syllables.filter(({ key }) => !fillers.has(key));
}

/** “316 trực tuyến”, “904 chứng thư số của cá nhân”, “trả trước là 892.535 thuê bao”; not “120 hồ sơ trực tuyến quá hạn”. */
function standsBeside(
  number: Stretch,
  { short, total }: Part,
  syllables: readonly Syllable[],
  { text }: ProseLine,
): boolean {
  const behind = told(syllables.filter(({ from }) => from >= number.to));
  const hasUnit = total.unit.every((key, place) => behind[place]?.key === key);
  const name = behind.slice(hasUnit ? total.unit.length : 0).slice(0, short.length);
  const end = name.at(-1)?.to ?? 0;
  if (isSame(name, short) && /^[\p{L}\p{M}\s]*$/u.test(text.slice(number.to, end)))
    return /^\s*(?:[,.;:)(–-]|và(?!\p{L})|$)/u.test(text.slice(end));
  const ahead = told(syllables.filter(({ to }) => to <= number.from));
  const link = ahead.at(-1)?.key === 'la' ? 1 : 0;
  const before = ahead.slice(0, ahead.length - link).slice(-short.length);
  return isSame(before, short) && /^\s*(?:là|:)\s*$/u.test(text.slice(before.at(-1)?.to ?? 0, number.from));
}

function isSame(syllables: readonly Syllable[], keys: readonly string[]): boolean {
  return syllables.length === keys.length && keys.every((key, place) => syllables[place]?.key === key);
}

/** Told where the number is no value of any part that may be meant; meant is the one whose total stands before. */
function contradicted(line: ProseLine, { number, parts, head }: Mention, checked: Checked): Finding[] {
  const { of, period } = checked;
  const known = parts.map(({ indicator, total }) => ({
    indicator,
    value: valueText(indicator, period, of),
    total: valueText(total.indicator, period, of),
  }));
  if (known.some(({ value }) => value === number.value)) return [];
  const [meant, ...others] = known.filter(({ total }) => total === head.value);
  if (!meant || others.length > 0 || meant.value === null) return [];
  const { indicator, value } = meant;
  const words = line.text.slice(number.from, number.to);
  return [
    aboutWords(line, number, {
      rule: 'prose-contradiction',
      severity: 'question',
      message: `“${words}” gõ tay, nhưng ${indicator.label} ${periodName(period)} là ${formatFigure(value, indicator, 'cell')}.`,
      indicators: [indicator.id],
      values: [findingValue(checked, { indicator: indicator.id, period, value })],
    }),
  ];
}
