import { basename } from 'node:path';
import type { RefusedRow, Services } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { cleanText } from '../../shared/text/unicode.ts';
import type { DecimalText } from '../../shared/value/decimal.ts';
import { type NumberStyle, parseNumber } from '../../shared/value/parse.ts';
import { readText } from '../files/read-text.ts';
import { type CsvRecord, readCsv } from './csv.ts';
import { openTableFile } from './sheets/open-table.ts';
import { type Entering, enter } from './values.ts';
import type { Workspace } from './workspace.ts';

/** Figures of one period out of a CSV or .xlsx file with the columns id and value: all rows, or with a bad one none, unless bad ones may be left out. */
export function importServices(workspace: Workspace): Pick<Services, 'imports.figures'> {
  const { store, numbers, emit } = workspace;
  return {
    async 'imports.figures'({ file, period, numbers: style, skipBad }) {
      const rows = /\.xls[xm]$/i.test(file) ? await sheetRowsOf(file, style) : rowsOf(file);
      const { good, refused } = judge(workspace, rows, style);
      if (refused.length > 0 && !skipBad) return { set: 0, refused };
      const entries = good.map((row) => entering(row, period, file));
      const written = store.write(() => enter(workspace, entries));
      if (written.length > 0) {
        numbers.written(written);
        emit({ type: 'values.changed', periods: [period] });
      }
      return { set: good.length, refused };
    },
  };
}

interface Row {
  line: number;
  id: string;
  text: string;
  /** Why the row cannot be read at all. */
  fault?: string;
}
interface GoodRow {
  line: number;
  id: string;
  value: DecimalText;
}

function entering({ id, value, line }: GoodRow, period: PeriodKey, file: string): Entering {
  return { indicator: id, period, value, origin: `Tệp ${basename(file).normalize('NFC')}, dòng ${line}` };
}

/** The rows under the header, which names the columns `id` and `value` in any order; further columns are left alone. */
function rowsOf(file: string): Row[] {
  const text = cleanText(readText(file)).replace(/\r\n?/g, '\n');
  const [head = ''] = text.split('\n', 1);
  const separator = head.includes(';') ? ';' : head.includes('\t') ? '\t' : ',';
  const [header, ...records] = readCsv(text, separator);
  const names = header?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const [idAt, valueAt] = [names.indexOf('id'), names.indexOf('value')];
  if (header?.line !== 1 || idAt < 0 || valueAt < 0) throw otherForm(file);
  return records.map((record) => rowOf(record, { id: idAt, value: valueAt, count: names.length, separator }));
}

/** The same of the first sheet of a workbook. */
async function sheetRowsOf(file: string, style: NumberStyle): Promise<Row[]> {
  const table = await openTableFile(file);
  const [header, ...rows] = (await table.read(0, () => Promise.resolve())).rows;
  const names = Array.from(header?.cells ?? [], (cell) => cell?.text.toLowerCase() ?? '');
  const [idAt, valueAt] = [names.indexOf('id'), names.indexOf('value')];
  if (header?.line !== 1 || idAt < 0 || valueAt < 0) throw otherForm(file);
  return rows.map(({ line, cells }) => {
    const [id, value] = [cells[idAt], cells[valueAt]];
    const text = (style === 'plain' ? value?.number : undefined) ?? value?.text ?? '';
    return { line, id: id?.text ?? '', text, ...(value?.fault === undefined ? {} : { fault: value.fault }) };
  });
}

function otherForm(file: string): AppError {
  return new AppError(
    'input',
    `Tệp “${basename(file)}” chưa đúng mẫu: dòng đầu phải là id,value (hoặc id;value).`,
    'file',
  );
}

function rowOf(
  { line, cells }: CsvRecord,
  { id, value, count, separator }: { id: number; value: number; count: number; separator: string },
): Row {
  const row = { line, id: cells[id] ?? '', text: cells[value] ?? '' };
  if (cells.slice(count).every((cell) => cell === '')) return row;
  return {
    ...row,
    text: cells.slice(value).join(separator),
    fault:
      separator === ','
        ? 'Dòng thừa ô: số có dấu phẩy phải đặt trong dấu nháy kép, hoặc dùng dấu chấm phẩy để ngăn các cột.'
        : `Dòng thừa ô: dòng đầu chỉ có ${count} cột.`,
  };
}

function judge(
  { catalogue }: Workspace,
  rows: readonly Row[],
  style: NumberStyle,
): { good: GoodRow[]; refused: RefusedRow[] } {
  const good: GoodRow[] = [];
  const refused: RefusedRow[] = [];
  const first = new Map<string, number>();
  for (const row of rows) {
    const refuse = (reason: string) => refused.push({ row: row.line, id: row.id, value: row.text, reason });
    const indicator = catalogue.indicators.get(row.id);
    const before = first.get(row.id);
    const number = parseNumber(row.text, style);
    if (row.fault) refuse(row.fault);
    else if (row.id === '') refuse('Thiếu mã chỉ tiêu.');
    else if (!indicator) refuse(`Không có chỉ tiêu “${row.id}” trong danh mục.`);
    else if (before !== undefined)
      refuse(`Chỉ tiêu “${row.id}” đã có ở dòng ${before}: mỗi chỉ tiêu chỉ ghi một dòng.`);
    else if (!number.ok) refuse(number.message);
    else if (number.value.startsWith('-') && !indicator.signed) refuse(`“${indicator.label}” không thể âm.`);
    else good.push({ line: row.line, id: row.id, value: number.value });
    if (before === undefined) first.set(row.id, row.line);
  }
  return { good, refused };
}
