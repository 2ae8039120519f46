import type { Passport } from '../../shared/api.ts';
import { momentOf } from './moment-of.ts';

/** “nhập hôm nay 09:12, Nguyễn Văn A (Nhập trên bảng)”; of a value that stands elsewhere, that it was entered there. */
export function entryWords({ entry, measure }: Pick<Passport, 'entry' | 'measure'>): string {
  if (!entry) return measure === 'value' ? 'nhập tay' : 'lấy từ số liệu đã nhập';
  return `nhập ${momentOf(entry.at)}, ${entry.who} (${entry.origin})`;
}
