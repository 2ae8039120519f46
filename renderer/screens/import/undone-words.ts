import type { Reply } from '../../../shared/api.ts';
import { formatDecimal } from '../../../shared/value/format.ts';

/** What taking back an import has done. */
export function undoneWords({ undone, kept }: Reply<'imports.undo'>): string {
  const rest = kept > 0 ? ` ${formatDecimal(String(kept))} số đã được sửa sau đó nên giữ nguyên.` : '';
  return `Đã hoàn tác lần nhập: ${formatDecimal(String(undone))} số trở lại như trước.${rest}`;
}
