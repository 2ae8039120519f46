import { type Day, dayOf, isDay } from '../period/date.ts';
import { type PeriodKey, periodKey } from '../period/key.ts';
import type { Span } from '../period/span.ts';
import type { Stretch } from './line.ts';

/** What a stretch of prose names: a period of the calendar, the first so many months of a year, or a day. */
export interface PeriodMention extends Stretch {
  kind: 'month' | 'quarter' | 'first-months' | 'last-months' | 'year' | 'day';
  /** As written; null where the year was left out. */
  year: number | null;
  /** The month or quarter of that number; how many months; nothing for a year. */
  count: number;
  /** For a day: which of the month. */
  date?: number;
}

const gap = String.raw`[\s\u00A0]+`;
const year = String.raw`(?:(?:\s?[/-]\s?|\.)(\d{4})|${gap}(?:của${gap})?năm${gap}(\d{4}))`;
const end = String.raw`(?![\d\p{L}]|[./-]\d)`;
const counted: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9, mười: 10 };
const quarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, MỘT: 1, HAI: 2, BA: 3, TƯ: 4, BỐN: 4 };
const monthWords = [
  'một|giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai|chạp',
];

const forms: readonly [RegExp, (match: RegExpExecArray) => Omit<PeriodMention, 'from' | 'to'> | undefined][] = [
  // ngày 15 tháng 9 năm 2019, ngày 15 tháng 9
  [
    new RegExp(`(?<!\\p{L})ngày${gap}(\\d{1,2})${gap}tháng${gap}(\\d{1,2})${year}?${end}`, 'giu'),
    ([, date, month, one, other]) => day(date, month, one ?? other),
  ],
  // 19-20/9/2019 by its last day, 15/9/2019, 15-9-2019
  [
    /(?<![\d/.,-])(?:\d{1,2}\s?[-–]\s?)?(\d{1,2})(?:\/(\d{1,2})\/|-(\d{1,2})-|\.(\d{1,2})\.)(\d{4})(?![\d/])/g,
    ([, date, one, other, third, full]) => day(date, one ?? other ?? third, full),
  ],
  // ngày 15/9: only after the word, for 30/4 and 01/5 are feasts
  [
    new RegExp(`(?<!\\p{L})ngày${gap}(\\d{1,2})/(\\d{1,2})(?![\\d/])`, 'gu'),
    ([, date, month]) => day(date, month, undefined),
  ],
  // 9 tháng đầu năm 2019, chín tháng đầu năm, 3 tháng cuối năm
  [
    new RegExp(
      `(?<![\\p{L}\\d.,/])(\\d{1,2}|ba|sáu|chín|mười)${gap}tháng${gap}(đầu|cuối)${gap}năm(?:${gap}(\\d{4}))?${end}`,
      'giu',
    ),
    ([, count, side, full]) => months(count, side?.toLowerCase() === 'đầu' ? 'first-months' : 'last-months', full),
  ],
  // 9 tháng năm 2019, 9 tháng/2019
  [
    new RegExp(`(?<![\\p{L}\\d.,/])(\\d{1,2})${gap}tháng${year}${end}`, 'giu'),
    ([, count, one, other]) => months(count, 'first-months', one ?? other),
  ],
  // kết quả công tác 9 tháng; “trong 6 tháng” alone may be a length of time
  [
    new RegExp(
      `(?<=(?:kết quả|công tác|tình hình|báo cáo|nhiệm vụ|^trong)${gap})(0?[369]|sáu|chín)${gap}tháng${end}(?!${gap}(?:tới|qua|nữa|trước|liên|tuổi|đầu|cuối|năm))`,
      'giu',
    ),
    ([, count]) => months(count, 'first-months', undefined),
  ],
  // quý III/2019, quý 3 năm 2019
  [
    new RegExp(`(?<!\\p{L})q(?:uý|úy|uí)${gap}(IV|I{1,3}|0?[1-4]|một|hai|ba|tư|bốn)${year}?${end}`, 'giu'),
    ([, number = '', one, other]) => {
      const count = quarters[number.toUpperCase()] ?? Number(number);
      return { kind: 'quarter', year: yearOf(one ?? other), count };
    },
  ],
  // tháng Chín năm 2019: with its year only, for “Cách mạng tháng Tám” and “tháng ba lần” name none
  [
    new RegExp(`(?<!\\p{L})tháng${gap}(${[...monthWords].reverse().join('|')})${gap}năm${gap}(\\d{4})${end}`, 'giu'),
    ([, word = '', full]) => {
      const number = monthWords.findIndex((words) => words.split('|').includes(word.toLowerCase())) + 1;
      return { kind: 'month', year: yearOf(full), count: number };
    },
  ],
  // tháng 9/2019, tháng 09 năm 2019, tháng 9, T9/2019
  [
    new RegExp(`(?<![\\p{L}\\d])T\\.?(0?[1-9]|1[0-2])\\s?[/.-]\\s?(\\d{4})${end}`, 'gu'),
    ([, number, full]) => ({ kind: 'month', year: yearOf(full), count: Number(number) }),
  ],
  [
    new RegExp(`(?<!\\p{L})tháng${gap}(0?[1-9]|1[0-2])${year}?${end}`, 'giu'),
    ([, number, one, other]) => ({ kind: 'month', year: yearOf(one ?? other), count: Number(number) }),
  ],
  // năm 2019
  [
    new RegExp(`(?<!\\p{L})năm${gap}((?:19|20)\\d{2})${end}`, 'giu'),
    ([, full]) => ({ kind: 'year', year: Number(full), count: 1 }),
  ],
];

/** The periods and days that a text names, in order; where two readings overlap, the one listed first above holds. */
export function readPeriods(text: string): PeriodMention[] {
  if (!/tháng|q(?:uý|úy|uí)|năm|ngày|\d[/.-]\d/iu.test(text)) return [];
  const found: PeriodMention[] = [];
  for (const [form, read] of forms) {
    for (const match of text.matchAll(form)) {
      const stretch = { from: match.index, to: match.index + match[0].length };
      const mention = found.some((one) => one.from < stretch.to && stretch.from < one.to) ? undefined : read(match);
      if (mention) found.push({ ...stretch, ...mention });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** The days of the calendar that a mention names, read as of the year `assumed` where it gives none; a date that does not exist is undefined. */
export function daysOf({ kind, year, count, date }: PeriodMention, assumed: number): Span | undefined {
  const of = year ?? assumed;
  const months = (first: number, last: number): Span => ({ from: dayOf(of, first, 1), to: dayOf(of, last, 31) });
  switch (kind) {
    case 'month':
      return months(count, count);
    case 'quarter':
      return months(count * 3 - 2, count * 3);
    case 'first-months':
      return months(1, count);
    case 'last-months':
      return months(13 - count, 12);
    case 'year':
      return months(1, 12);
    case 'day': {
      const day: Day = `${of}-${String(count).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      return isDay(day) ? { from: day, to: day } : undefined;
    }
  }
}

/** The key under which figures of the mentioned period are kept; undefined for a day. */
export function keyOf(mention: PeriodMention, assumed: number): PeriodKey | undefined {
  const of = mention.year ?? assumed;
  const { kind, count } = mention;
  if (kind === 'month' || kind === 'quarter') return periodKey({ kind, year: of, number: count });
  if (kind === 'year' || (kind === 'first-months' && count === 12))
    return periodKey({ kind: 'year', year: of, number: 1 });
  if (kind === 'day') return undefined;
  const isFirst = kind === 'first-months';
  if (isFirst && count === 9) return periodKey({ kind: 'nine-months', year: of, number: 1 });
  if (count === 6) return periodKey({ kind: 'half', year: of, number: isFirst ? 1 : 2 });
  if (count === 3) return periodKey({ kind: 'quarter', year: of, number: isFirst ? 1 : 4 });
  const days = daysOf(mention, assumed);
  return days && periodKey({ kind: 'adhoc', ...days });
}

function day(date = '', month = '', full?: string): Omit<PeriodMention, 'from' | 'to'> | undefined {
  const [one, other] = [Number(date), Number(month)];
  if (one < 1 || one > 31 || other < 1 || other > 12) return undefined;
  return { kind: 'day', year: yearOf(full), count: other, date: one };
}

function months(
  count = '',
  kind: 'first-months' | 'last-months',
  full?: string,
): Omit<PeriodMention, 'from' | 'to'> | undefined {
  const number = counted[count.toLowerCase()] ?? Number(count);
  return number >= 1 && number <= 12 ? { kind, year: yearOf(full), count: number } : undefined;
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
