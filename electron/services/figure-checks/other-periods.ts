import type { Finding } from '../../../shared/api.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { type PeriodKey, parsePeriod } from '../../../shared/period/key.ts';
import { type Cutoffs, monthsOf, type Span, spanOf } from '../../../shared/period/span.ts';
import { periodName, periodYear } from '../../../shared/period/words.ts';
import { isWithin, quotedStretches } from '../../../shared/prose/clauses.ts';
import { type ProseLine, touchesChip } from '../../../shared/prose/line.ts';
import { daysOf, type PeriodMention, readPeriods } from '../../../shared/prose/periods.ts';
import { aboutWords, type Checked } from './checked.ts';
import { perLine } from './per-line.ts';

/** Periods, years and days in the text that do not belong to the report, such as what is left of the last one. */
export function otherPeriods(checked: Checked): Finding[] {
  return checked.lines.flatMap((line) => strangersIn(line, checked));
}

const strangersIn = perLine((line, { period, of }): readonly Finding[] => {
  const frame = frameOf(period, of.facts.cutoffs);
  return strangers(line, frame).map((mention) => told(line, mention, frame));
});

/** The period of the report as prose is measured against it. */
export interface Frame {
  period: PeriodKey;
  /** The year that a mention without one means. */
  year: number;
  /** Its months of the calendar. */
  months: Span;
  /** Those, and the days of the data under the workspace's cut-offs. */
  days: Span;
  /** Since the beginning of a year, so that “9 tháng đầu năm” may be the report's own name. */
  isCumulative: boolean;
}

/** The frame of a period under the workspace's cut-offs. */
export function frameOf(key: PeriodKey, cutoffs: Cutoffs): Frame {
  const period = parsePeriod(key);
  const data = spanOf(key, cutoffs);
  const calendar = period.kind === 'adhoc' ? data : spanOf(key, { ...cutoffs, [period.kind]: 'calendar' });
  return {
    period: key,
    year: periodYear(key),
    months: calendar,
    days: {
      from: data.from < calendar.from ? data.from : calendar.from,
      to: data.to > calendar.to ? data.to : calendar.to,
    },
    isCumulative: period.kind !== 'adhoc' && period.kind !== 'month' && monthsOf(period).first === 1,
  };
}

/** The mentions of a line that name a past period, or a time since the year's beginning in a report that is not about that. */
function strangers(line: ProseLine, frame: Frame): PeriodMention[] {
  const mentions = readPeriods(line.text);
  if (mentions.length === 0) return [];
  const quoted = quotedStretches(line.text);
  return mentions.filter(
    (mention, place) =>
      !touchesChip(line, mention) &&
      !isWithin(mention, quoted) &&
      isStrange(mention, frame, line) &&
      !isExcused(mention, line.text, mentions[place + 1], frame),
  );
}

/** The days that a mention means in the report; January's “tháng 12” is that of the year before. */
export function meantDays(mention: PeriodMention, { period, year, months }: Frame): Span | undefined {
  const meant = daysOf(mention, year);
  // In wider reports “3 tháng cuối năm” or “quý IV” is what is still to come, or the report's own.
  if (!meant || mention.year !== null || mention.kind !== parsePeriod(period).kind) return meant;
  const before = daysOf(mention, year - 1);
  const isJustBefore = before && months.from.endsWith('-01-01') && before.to >= `${year - 1}-12`;
  return isJustBefore ? before : meant;
}

function isStrange(mention: PeriodMention, frame: Frame, line: ProseLine): boolean {
  const meant = meantDays(mention, frame);
  if (!meant) return false;
  const { months, days } = frame;
  // Leaders speak of history; what is left of an earlier report lies in this year or the last ones.
  if (mention.kind === 'day') return meant.to < days.from && meant.from >= `${Number(days.from.slice(0, 4)) - 2}`;
  if (mention.kind === 'year') return meant.to < months.from && setsTheFrame(mention, line);
  // What is still to come is a plan.
  if (meant.to > months.to) return false;
  if (mention.kind === 'first-months' && meant.from < months.from && meant.to >= months.from)
    return !frame.isCumulative;
  return meant.to < months.from;
}

/** A bare year is strange only as a heading's or at the very beginning of a sentence: sentences speak of other years for many good reasons. */
function setsTheFrame({ from, to }: PeriodMention, { block, text }: ProseLine): boolean {
  if (block.type === 'title' || block.type === 'part' || block.type === 'heading') return true;
  const before = text.slice(Math.max(0, from - 80), from);
  if (aboutYear.test(before)) return true;
  return /(?:^|[.!?]\s)\s*(?:trong\s)?$/iu.test(before) && /^,/.test(text.slice(to));
}

/** “Trên đây là kết quả công tác năm 2018”. */
const aboutYear =
  /(?:^|[.!?]\s)\s*(?:trên đây là\s)?(?:báo cáo\s)?(?:kết quả|công tác|tình hình)(?:\s(?:kết quả|công tác|thực hiện|hoạt động|nhiệm vụ))*\s$/iu;

const comparing =
  /(?<!\p{L})(?:so với|so cùng|cùng kỳ|cùng thời điểm|so(?=\s+(?:năm|quý|tháng|kỳ|\d))|bằng\s[\d.,]+%)(?:[^;,.]|[.,]\d){0,60}$/iu;
const since = /(?<!\p{L})(?:từ|kể từ|sau|trước)\s+$/iu;
const toDate = /(?<!\p{L})(?:l[uũ]y kế|luỹ kế|cộng dồn|tính chung|tính đến|từ đầu năm|đến hết)[^;.]{0,40}$/iu;
const feast = /(?<!\p{L})(?:thành lập|kỷ niệm|ngày sinh|giải phóng|khai giảng|ngày lễ|truyền thống)[^;.]{0,60}$/iu;
const paper =
  /(?<!\p{L})(?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn|luật|thông báo|kết luận|báo cáo|tờ trình|công điện|hướng dẫn|chương trình|đề án|văn bản|giấy mời|hợp đồng|biên bản|giấy phép|giấy chứng nhận|quy chế|quy định|pháp lệnh|hiến pháp)[^;.]{0,80}$/iu;
const issuer =
  /^\s+của\s+(?:Chính phủ|Thủ tướng|Quốc hội|Ủy ban|UBND|HĐND|Hội đồng|Bộ|Ban|Tỉnh ủy|Sở|Chủ tịch|Giám đốc)/u;

/** A comparison, a beginning (“từ tháng 8 đến nay”), a year to date, the day of a cited paper, a feast: those are meant to lie elsewhere. */
function isExcused(mention: PeriodMention, text: string, next: PeriodMention | undefined, frame: Frame): boolean {
  const before = text.slice(Math.max(0, mention.from - 120), mention.from);
  const behind = text.slice(mention.to, mention.to + 40);
  if (comparing.test(before) || since.test(before)) return true;
  // “(tháng 9/2019: 6.842)” beside this period's figure.
  if (/\([^)]{0,20}$/.test(before) && /^\s*(?::|là)/u.test(behind)) return true;
  if (mention.kind === 'day')
    return paper.test(before) || issuer.test(behind) || feast.test(before) || isRange(mention, next, text);
  const reaches = (meantDays(mention, frame)?.to ?? '') >= frame.months.from;
  return reaches && toDate.test(before);
}

/** “28/7/1929 – 28/7/2019”: the span of years of an anniversary. */
function isRange(mention: PeriodMention, next: PeriodMention | undefined, text: string): boolean {
  return next?.kind === 'day' && /^\s*(?:[–-]|đến)\s*(?:hết\s)?$/u.test(text.slice(mention.to, next.from));
}

function told(line: ProseLine, mention: PeriodMention, frame: Frame): Finding {
  const words = line.text.slice(mention.from, mention.to);
  const name = periodName(frame.period);
  const message =
    mention.kind === 'day'
      ? `“${words}” nằm ngoài ${name} (từ ${shortDate(frame.days.from)} đến ${shortDate(frame.days.to)}): hãy xem có phải ngày còn sót của kỳ trước.`
      : mention.kind === 'first-months' && (meantDays(mention, frame)?.to ?? '') >= frame.months.from
        ? `“${words}” trong báo cáo ${name}: hãy xem có phải kỳ của báo cáo khác, hoặc viết “lũy kế ${words}”.`
        : `“${words}” trong báo cáo ${name}: hãy xem có phải còn sót từ báo cáo trước.`;
  return aboutWords(line, mention, { rule: 'other-period', severity: 'question', message });
}
