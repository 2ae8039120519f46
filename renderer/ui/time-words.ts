import { type Day, daysBetween, shortDate } from '../../shared/period/date.ts';

/** The time of day on this PC: `09:14`. `moment` is ISO 8601. */
export function clockTime(moment: string): string {
  const date = new Date(moment);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** When something happened as a list shows it: “hôm nay 09:14”, “hôm qua 16:02”, “ngày 13/9/2019”. `moment` is ISO 8601. */
export function momentWords(moment: string, today: Day): string {
  const day = localDay(new Date(moment));
  const ago = daysBetween(day, today);
  if (ago === 0) return `hôm nay ${clockTime(moment)}`;
  if (ago === 1) return `hôm qua ${clockTime(moment)}`;
  return `ngày ${shortDate(day)}`;
}

/** First and last day of a period, the year once where it is the same: “15/10 – 14/11/2026”. */
export function spanWords(from: Day, to: Day): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? shortDate(from).slice(0, -5) : shortDate(from)} – ${shortDate(to)}`;
}

/** How a deadline stands: “còn 2 ngày”, “hạn hôm nay”, “quá hạn 3 ngày”. */
export function daysLeftWords(daysLeft: number): string {
  if (daysLeft === 0) return 'hạn hôm nay';
  return daysLeft > 0 ? `còn ${daysLeft} ngày` : `quá hạn ${-daysLeft} ngày`;
}

/** The day of a moment on this PC. */
export function localDay(date: Date): Day {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
