import type { Valid } from '../../../shared/directory/validity.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { spanWords } from '../../ui/time-words.ts';

/** When an entry holds, for a narrow column: “từ 01/7/2025”, “đến 28/02/2025”, “01/3 – 30/6/2025”. */
export function validWords({ from, until }: Valid): string {
  if (from !== undefined && until !== undefined) return spanWords(from, until);
  if (from !== undefined) return `từ ${shortDate(from)}`;
  return until === undefined ? 'mọi lúc' : `đến ${shortDate(until)}`;
}
