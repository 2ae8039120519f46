import type { Look } from '../../document/look.ts';
import { parsePeriod } from '../../period/key.ts';
import { periodName } from '../../period/words.ts';
import { capitalise } from '../../text/unicode.ts';
import type { ColumnKey } from './schema.ts';

/** The heading of a table's column as screen and Word print it: “Kỳ trước”, “Tháng 10/2019”, “Tăng, giảm”, “Cùng kỳ năm 2018” … */
export function columnCaption(column: ColumnKey, look: Pick<Look, 'context'>): string {
  const { year } = look.context.fields;
  switch (column) {
    case 'place':
      return 'STT';
    case 'label':
      return 'Chỉ tiêu';
    case 'unit':
      return 'ĐVT';
    case 'value':
      // Two dates would not fit the head of a column.
      return parsePeriod(look.context.period).kind === 'adhoc'
        ? 'Trong kỳ'
        : capitalise(periodName(look.context.period));
    case 'previous':
      return 'Kỳ trước';
    case 'sameLastYear':
      return `Cùng kỳ năm ${Number(year) - 1}`;
    case 'yearToDate':
      return `Lũy kế năm ${year}`;
    case 'plan':
      return `Kế hoạch năm ${year}`;
    case 'change':
      return 'Tăng, giảm';
    case 'changePercent':
      return 'Tỷ lệ tăng, giảm';
  }
}
