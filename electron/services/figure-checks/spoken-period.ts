import type { PeriodKey } from '../../../shared/period/key.ts';
import { previousPeriod, sameLastYear } from '../../../shared/period/neighbours.ts';
import type { Cutoffs } from '../../../shared/period/span.ts';
import { isWithin } from '../../../shared/prose/clauses.ts';
import type { ProseLine, Stretch } from '../../../shared/prose/line.ts';
import { keyOf, type PeriodMention } from '../../../shared/prose/periods.ts';
import { frameOf, meantDays } from './other-periods.ts';

/** The period of which a sentence speaks, where it is not the report's own. */
export interface SpokenPeriod {
  /** Null where figures are kept under no key of it, such as a single day. */
  key: PeriodKey | null;
  /** As the sentence names it. */
  words: string;
  /** From the year's beginning to the end of the report's own period. */
  isToDate: boolean;
}

const comparing = /(?<!\p{L})(?:so với|so|cùng kỳ|kế hoạch|hơn|kém)\s+(?:\p{L}+\s+){0,3}$/iu;
/** “bằng 98% cùng kỳ”, “các tháng trước”. */
const apart = /(?:%|(?<!\p{L})(?:các|những|nhiều|mấy|vài))\s+$/iu;

/** The period that a number of a sentence belongs to: the last one named before it, else the first behind it; null where that is the report's own. */
export function spokenPeriods(
  line: ProseLine,
  periods: readonly PeriodMention[],
  sentence: Stretch,
  number: Stretch,
  { period, cutoffs }: { period: PeriodKey; cutoffs: Cutoffs },
): SpokenPeriod | null {
  const earlier = earlierPeriod(line.text.slice(sentence.from, number.from), period);
  if (earlier) return earlier;
  const named = periods.filter(
    (one) =>
      isWithin(one, [sentence]) &&
      isFrame(one, line, sentence) &&
      !comparing.test(line.text.slice(Math.max(sentence.from, one.from - 30), one.from)),
  );
  const mention = named.findLast(({ to }) => to <= number.from) ?? named[0];
  if (!mention) return null;
  const frame = frameOf(period, cutoffs);
  const meant = meantDays(mention, frame);
  const year = mention.year ?? Number((meant ?? frame.days).from.slice(0, 4));
  const key = keyOf(mention, year) ?? null;
  if (key === period) return null;
  if (mention.kind === 'day' && meant && meant.from >= frame.days.from && meant.to <= frame.days.to) return null;
  const isToDate =
    mention.kind === 'first-months' && meant !== undefined && key !== null && endsWith(meant.to, period, cutoffs);
  return { key, words: line.text.slice(mention.from, mention.to), isToDate };
}

const own = String.raw`(?<!\p{L})(?:(?:trong|kỳ|tháng|quý|năm) này|trong (?:tháng|quý|kỳ|năm)|nay|hiện)(?!\p{L})`;
const relative = new RegExp(
  String.raw`(?<!\p{L})(?:(cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?)|(?:tháng|quý|kỳ|kỳ báo cáo) trước|tháng liền kề)(?!\p{L})(?![\s\S]*${own})`,
  'iu',
);

/** “Cùng kỳ năm trước tiếp nhận 12.000 hồ sơ”, “tháng trước có 6.842 hộp thư”: said in words, and no comparison. */
function earlierPeriod(before: string, period: PeriodKey): SpokenPeriod | undefined {
  const match = relative.exec(before);
  const lead = before.slice(0, match?.index).slice(-30);
  if (!match || comparing.test(lead) || apart.test(lead)) return undefined;
  const [words, year] = match;
  return { key: year === undefined ? previousPeriod(period) : sameLastYear(period), words, isToDate: false };
}

/** “năm 2019” mostly says which plan or contest is meant; a sentence's first words say when. */
function isFrame({ kind, from }: PeriodMention, { text }: ProseLine, sentence: Stretch): boolean {
  return kind !== 'year' || /^\s*(?:trong\s)?$/iu.test(text.slice(sentence.from, from));
}

function endsWith(day: string, period: PeriodKey, cutoffs: Cutoffs): boolean {
  return day.slice(0, 7) === frameOf(period, cutoffs).days.to.slice(0, 7);
}
