import { cleanText } from '../../../shared/text/unicode.ts';
import { fromFloat, times } from '../../../shared/value/decimal.ts';
import { formatDecimal } from '../../../shared/value/format.ts';
import type { SheetCell } from './sheet.ts';

/** A cell out of what a workbook says of it; undefined where it is empty. */
export function sheetCell(cell: {
  /** As in the file: n, s, str, inlineStr, b, e, d. */
  type: string;
  raw: string | undefined;
  /** The number format, such as `0.00%`. */
  format: string;
  isFormula: boolean;
  /** Days count from 1904, as in workbooks of old Macs. */
  from1904: boolean;
}): SheetCell | undefined {
  const { type, raw, format, isFormula, from1904 } = cell;
  if (raw === undefined || raw === '') {
    return isFormula
      ? { text: '=…', fault: 'Công thức chưa được tính: hãy mở tệp bằng Excel, lưu lại rồi nhập.' }
      : undefined;
  }
  if (type === 'e')
    return { text: raw, fault: `Công thức bị lỗi ${raw}: hãy sửa trong Excel rồi nhập lại, hoặc gõ số vào đây.` };
  if (type === 'b') return { text: raw === '1' ? 'TRUE' : 'FALSE', fault: 'Ô là đúng/sai chứ không phải số.' };
  if (type !== 'n') {
    const text = cleanText(raw).trim();
    return text === '' ? undefined : { text };
  }
  const exact = fromFloat(raw);
  if (exact === undefined) return { text: raw, fault: `Số “${raw}” dài quá mức cho phép: hãy kiểm tra lại.` };
  if (isDate(format)) {
    const begin = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const day = new Date(begin + Math.floor(Number(raw)) * 86_400_000);
    const month = `${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
    // A format without days, such as mm/yyyy, names a month.
    const text = /d/i.test(format) ? `${day.getUTCDate()}/${month}` : `tháng ${month}`;
    return { text, fault: `Ô là ngày ${text}: có thể Excel đã tự đổi số thành ngày. Hãy gõ lại số.` };
  }
  if (!format.includes('%')) return { text: formatDecimal(exact), number: exact };
  const percent = times(exact, 100);
  return { text: `${formatDecimal(percent)}%`, number: percent };
}

/** Whether a format shows a day or time: it names day, month, year or hour outside quotes and brackets. */
function isDate(format: string): boolean {
  return /[dmyh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|General/g, ''));
}
