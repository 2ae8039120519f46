import { dateNumbers } from '../period/date.ts';
import type { Look } from './look.ts';

/**
 * `(Kèm theo Báo cáo số 15/BC-STTTT ngày 03 tháng 11 năm 2019` and `của Sở Thông tin và Truyền thông)`, with room to write what is
 * not yet known, or what an electronic issue fills in: the two halves in which the note breaks where it is too long for one line.
 */
export function appendixNote({ context, profile }: Pick<Look, 'context' | 'profile'>): [string, string] {
  const room = '\u00A0'.repeat(6);
  const number = context.number === null || context.electronic ? room : String(context.number).padStart(2, '0');
  const { date, month, year } =
    context.date && !context.electronic
      ? dateNumbers(context.date)
      : { date: room, month: room, year: context.electronic ? room : String(context.year) };
  return [
    `(${profile.texts.attached} ${number}/${context.symbol} ngày ${date} tháng ${month} năm ${year}`,
    `của ${context.agency})`,
  ];
}
