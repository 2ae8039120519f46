import { shortDate } from '../../../shared/period/date.ts';

/** A moment as a sentence names it: “08:12 ngày 22/11/2026”; null for what is no moment. `at` is ISO 8601, written by whatever clock. */
export function momentWords(at: string): string | null {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${two(date.getHours())}:${two(date.getMinutes())} ngày ${shortDate(day)}`;
}
