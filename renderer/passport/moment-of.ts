import { momentWords } from '../ui/time-words.ts';

/** A moment (ISO 8601) as of today: “hôm nay 09:12”. */
export function momentOf(moment: string): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return momentWords(moment, `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
