import { dateNumbers } from '../period/date.ts';
import type { ReportContext } from './context.ts';

/** `Số: 05/BC-STTTT`; while there is no number, room to write it by hand. */
export function symbolLine(context: Pick<ReportContext, 'number' | 'symbol'>, label: string): string {
  const number = context.number === null ? '\u00A0'.repeat(8) : String(context.number).padStart(2, '0');
  return `${label}: ${number}/${context.symbol}`;
}

/** `Trà Vinh, ngày 05 tháng 10 năm 2019`; while undated, room to write day and month by hand. */
export function placeDateLine(context: Pick<ReportContext, 'place' | 'date' | 'year'>): string {
  const room = '\u00A0'.repeat(6);
  const { date, month, year } = context.date
    ? dateNumbers(context.date)
    : { date: room, month: room, year: String(context.year) };
  return `${context.place}, ngày ${date} tháng ${month} năm ${year}`;
}
