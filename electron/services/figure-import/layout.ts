import type { ColumnRole, ImportColumn } from '../../../shared/api/figure-import.ts';
import { type PeriodKey, readPeriod } from '../../../shared/period/key.ts';
import { previousPeriod, sameLastYear } from '../../../shared/period/neighbours.ts';
import { periodYear } from '../../../shared/period/words.ts';
import { searchKey } from '../../../shared/text/unicode.ts';
import { possibleNumbers } from '../../../shared/value/possible-numbers.ts';
import { columnName, type Sheet, type SheetRow } from '../sheets/sheet.ts';
import type { IndicatorIndex } from './indicator-index.ts';
import { codedPeriod, freeDatesIn, periodIn } from './period-words.ts';

/** How a sheet is laid out: what its columns hold, where its rows of figures begin, and the period that its titles name. */
export interface Layout {
  columns: readonly ImportColumn[];
  /** The rows under the headings. */
  body: readonly SheetRow[];
  period: PeriodKey;
  /** What the sheet says above the table of all its figures, such as “ĐVT: triệu đồng”; empty where it says nothing. */
  unit: string;
}

/** So many rows are looked at to find the columns; what follows is like them. */
const sampled = 400;

/** Finds the columns of a sheet by their headings, which may be merged and stand in several lines, and by what is in them. */
export function layoutOf(
  sheet: Sheet,
  index: IndicatorIndex,
  wished: { period: PeriodKey | undefined; fallback: PeriodKey },
): Layout {
  const { rows } = sheet;
  const width = rows.slice(0, sampled).reduce((most, row) => Math.max(most, row.cells.length), 0);
  const at = {
    label: bestColumn(rows, width, (text) => index.isName(text)),
    id: bestColumn(rows, width, (text) => index.ofId(text) !== null),
  };
  const first = rows.findIndex(
    (row) => isHeader(row) === false && (named(row, at.id, index) || named(row, at.label, index)),
  );
  const headed = rows.slice(0, sampled).findIndex(isHeader);
  const start = first >= 0 ? first : headed >= 0 ? headed + 1 : 0;
  const above = rows.slice(0, start);
  const period = wished.period ?? titlePeriod(above, periodYear(wished.fallback)) ?? wished.fallback;
  const headings = headingLines(above, at.label);
  const texts = Array.from({ length: width }, (_, column) => headingOf(column, headings, sheet));
  const body = rows.slice(start);
  const columns = texts.map((heading, column): ImportColumn => {
    const role =
      column === at.id && column !== at.label
        ? ({ as: 'id' } as const)
        : column === at.label
          ? ({ as: 'label' } as const)
          : sheet.hidden.columns.has(column)
            ? ({ as: 'ignore' } as const)
            : roleOf(heading, period, isNumeric(body, column));
    return { at: column, letter: columnName(column), heading, role };
  });
  return { columns: withOneLabel(columns), body, period, unit: sheetUnit(above) };
}

/** Where no row was recognised, the column that is headed as names holds them; only one does. */
function withOneLabel(columns: readonly ImportColumn[]): ImportColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const { as } = column.role;
    if (as === 'value' || as === 'plan' || as === 'ignore') return column;
    if (seen.has(as)) return { ...column, role: { as: 'ignore' } };
    seen.add(as);
    return column;
  });
}

function bestColumn(rows: readonly SheetRow[], width: number, fits: (text: string) => boolean): number {
  const counts = Array.from({ length: width }, () => 0);
  for (const row of rows.slice(0, sampled)) {
    row.cells.forEach((cell, at) => {
      if (cell.number === undefined && fits(cell.text)) counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

function named(row: SheetRow, at: number, index: IndicatorIndex): boolean {
  const cell = at < 0 ? undefined : row.cells[at];
  return cell !== undefined && index.isName(cell.text);
}

const headerWords =
  /^(stt|tt|chi tieu|ten chi tieu|noi dung|ma|ma so|ma chi tieu|don vi|don vi tinh|dvt|ghi chu|id|value|gia tri|ky|ma ky|thuc hien|ke hoach|so lieu|ky bao cao)$/;

function isHeader(row: SheetRow): boolean {
  return row.cells.filter((cell) => headerWords.test(bare(cell.text))).length >= 2;
}

/** The lines of headings: the one that names the columns and those under it that leave the column of names empty; a group's name is none of them. */
function headingLines(above: readonly SheetRow[], label: number): SheetRow[] {
  const top = above.findLastIndex(isHeader);
  if (top < 0) return above.filter(hasHeadings);
  const under = above.slice(top + 1);
  const end = under.findIndex((row) => !hasHeadings(row) || (label >= 0 && row.cells[label] !== undefined));
  return above.slice(top, end < 0 ? undefined : top + 1 + end);
}

/** A line of headings says something in more than one column and is not the line (1) (2) (3). */
function hasHeadings(row: SheetRow): boolean {
  const texts = row.cells.filter((cell) => cell.text !== '').map((cell) => cell.text.trim());
  const isNumbering = texts.every((text) => /^(\(?\d{1,2}\)?|[A-Z])(\s*=.*)?$/.test(text));
  return texts.length > 1 && !isNumbering;
}

/** All that stands above a column, merged headings over each of their columns. */
function headingOf(column: number, lines: readonly SheetRow[], { merges, rows }: Sheet): string {
  const texts = lines.map((row) => {
    const over = merges.find(
      ({ top, bottom, left, right }) => top <= row.line && row.line <= bottom && left <= column && column <= right,
    );
    const cell = over ? rows.find(({ line }) => line === over.top)?.cells[over.left] : row.cells[column];
    return (cell?.text ?? '').replace(/\s+/g, ' ').trim();
  });
  return [...new Set(texts.filter((text) => text !== ''))].join(' – ');
}

function titlePeriod(above: readonly SheetRow[], year: number): PeriodKey | undefined {
  for (const row of above) {
    if (hasHeadings(row)) continue;
    for (const { text } of row.cells.filter(Boolean)) {
      const period = periodIn(text, year);
      if (period) return period;
    }
  }
  return undefined;
}

/** The unit that stands alone in a cell above the headings. */
function sheetUnit(above: readonly SheetRow[]): string {
  const cells = above.flatMap((row) => row.cells.filter(Boolean));
  const said = cells.map(
    ({ text }) => /^[(\s]*(?:đvt|đơn vị tính|đơn vị)\s*:\s*([^()]+)/i.exec(text)?.[1]?.trim() ?? '',
  );
  return said.find((unit) => unit !== '') ?? '';
}

function isNumeric(body: readonly SheetRow[], column: number): boolean {
  const cells = body.slice(0, sampled).flatMap((row) => row.cells[column] ?? []);
  const numbers = cells.filter(
    (cell) => cell.number !== undefined || cell.fault !== undefined || possibleNumbers(cell.text).length > 0,
  );
  return numbers.length > 0 && numbers.length * 2 >= cells.length;
}

/** What a column holds, by its heading. */
function roleOf(heading: string, period: PeriodKey, isNumeric: boolean): ColumnRole {
  const words = heading.split(' – ').map(bare);
  const last = words.at(-1) ?? '';
  const says = (form: RegExp) => words.some((word) => form.test(word));
  if (says(/^(id|ma|ma so|ma chi tieu|ma ct)$/)) return { as: 'id' };
  if (says(/^(chi tieu|ten chi tieu|noi dung|tieu chi|danh muc|linh vuc|noi dung chi tieu)/)) return { as: 'label' };
  if (says(/^(don vi|don vi tinh|dvt)$/)) return { as: 'unit' };
  if (says(/^(ky|ma ky|ky bao cao|ky so lieu|thoi gian)$/)) return { as: 'period' };
  if (says(/^(stt|tt|so tt|so thu tu|ghi chu)$/)) return { as: 'ignore' };
  // These follow from the others.
  if (/^so (ky|cung|voi)|so sanh|so voi|tang giam|ty le|dat ke hoach|dat kh|luy ke|cong don|%/.test(last))
    return { as: 'ignore' };
  const year = periodYear(period);
  const own = headedPeriod(heading.split(' – '), year);
  if (says(/ke hoach|^kh\b/)) return { as: 'plan', year: own ? periodYear(own) : year };
  if (own) return { as: 'value', period: says(/cung ky/) && own === period ? sameLastYear(period) : own };
  if (codedPeriod(last)) return { as: 'value', period: codedPeriod(last) ?? null };
  if (says(/cung ky/)) return { as: 'value', period: sameLastYear(period) };
  if (says(/ky truoc|thang truoc|quy truoc|nam truoc/)) return { as: 'value', period: previousPeriod(period) };
  const isFigure = isNumeric || says(/^(gia tri|value|so lieu|thuc hien|ket qua|uoc thuc hien|ky nay)/);
  return isFigure ? { as: 'value', period: null } : { as: 'ignore' };
}

/** The period that the lines of a heading name together: “Năm 2018” over “Tháng 10” is October 2018. */
function headedPeriod(lines: readonly string[], year: number): PeriodKey | undefined {
  const dates = lines.length === 1 ? freeDatesIn(lines[0] ?? '') : undefined;
  if (dates) return dates;
  let named = year;
  let own: PeriodKey | undefined;
  for (const line of lines) {
    // “6T/2019” is short for six months; a day that is the first of a month stands for it.
    const words = line
      .replace(/(?<![\p{L}\d])(\d{1,2})\s?T(?=[/\s]|$)/giu, '$1 tháng')
      .replace(/^1\/(?=\d{1,2}\/\d{4}$)/, 'tháng ');
    const key = periodIn(words, named);
    if (key === undefined) continue;
    if (own === undefined || readPeriod(key)?.kind !== 'year') own = key;
    named = periodYear(key);
  }
  return own;
}

/** A heading without signs, its unit and its numbering. */
function bare(text: string): string {
  return searchKey(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9%/ ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
