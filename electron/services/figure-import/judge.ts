import type { ImportCell } from '../../../shared/api/figure-import.ts';
import { searchKey } from '../../../shared/text/unicode.ts';
import { type DecimalText, times } from '../../../shared/value/decimal.ts';
import { formatDecimal, formatFigure } from '../../../shared/value/format.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { possibleNumbers } from '../../../shared/value/possible-numbers.ts';
import type { SheetCell } from '../sheets/sheet.ts';
import { factorBetween } from './units.ts';

/** What a cell says as a figure of an indicator: its value, or why it has to be asked about and what may be answered. */
export type Judged = Pick<ImportCell, 'value' | 'note' | 'options'> & { sure: boolean };

/** A cell that only shows that there is nothing. */
export function isBlank(cell: SheetCell): boolean {
  return cell.number === undefined && cell.fault === undefined && /^[-–—xX.…*\s]*$/.test(cell.text);
}

/** Reads a cell as a figure of the indicator; `unit` is what the sheet says of its unit, or nothing. */
export function judge(cell: SheetCell, indicator: Indicator, unit: string): Judged {
  if (cell.fault !== undefined) return doubt(cell.fault, []);
  const readings = readingsOf(cell, indicator);
  const [first] = readings;
  const options = (values: readonly DecimalText[]) => values.map((value) => ({ value, label: formatDecimal(value) }));
  if (first === undefined) return doubt(`“${short(cell.text)}” không phải là số.`, options(withinWords(cell.text)));
  const below = readings.every((value) => value.startsWith('-'));
  if (below && !indicator.signed) return doubt(`“${indicator.label}” không thể âm.`, []);
  if (readings.length > 1) return doubt(`“${cell.text.trim()}” có thể hiểu hai cách.`, options(readings));
  const inUnit = convert(first, unit, indicator);
  if (inUnit) return inUnit;
  if (indicator.decimals === 0 && indicator.unit !== '%' && first.includes('.')) {
    return doubt(`“${indicator.label}” đếm bằng số nguyên mà tệp ghi ${formatDecimal(first)}.`, options([first]));
  }
  return { value: first, sure: true, note: null, options: [] };
}

function readingsOf(cell: SheetCell, indicator: Indicator): DecimalText[] {
  if (cell.number !== undefined) return [cell.number];
  const text = cell.text.trim();
  const values = possibleNumbers(withoutUnit(text, indicator.unit));
  // A dot that groups no thousands may be a decimal point, or one that was lost.
  const loose = /^-?\d+\.\d+%?$/.test(text) && values.length === 1 && values[0]?.includes('.');
  if (loose) return [...values, ...possibleNumbers(text.replace('.', ''))];
  // What is grouped as Vietnamese does is taken so, as everywhere in the program.
  return /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(text) ? values.slice(0, 1) : values;
}

/** What words may mean: “Không có” nothing, “117 người dùng” its one number. */
function withinWords(text: string): DecimalText[] {
  if (/^(khong|khong co|khong phat sinh|chua co|0 co)$/.test(searchKey(text))) return ['0'];
  const numbers = text.match(/(?<![\p{L}\d.,])\d[\d.,]*(?<=\d)(?![\p{L}\d])/gu) ?? [];
  return numbers.length === 1 && /\p{L}/u.test(text) ? possibleNumbers(numbers[0] ?? '') : [];
}

function withoutUnit(text: string, unit: string): string {
  const match = /^([-−–]?[\d.,\s]*\d)\s*(\D.*)$/.exec(text);
  return match?.[1] && searchKey(match[2] ?? '') === searchKey(unit) ? match[1] : text;
}

/** A figure in thousands or millions, or a percentage where a count is wanted, is asked about. */
function convert(value: DecimalText, unit: string, indicator: Indicator): Judged | undefined {
  if (unit === '') return undefined;
  const factor = factorBetween(unit, indicator.unit);
  const asIs = { value, label: formatFigure(value, indicator, 'cell') };
  if (factor !== undefined && factor > 1) {
    const multiplied = times(value, factor);
    return doubt(`Tệp ghi bằng “${unit}”, sổ tính bằng “${indicator.unit}”.`, [
      { value: multiplied, label: `${formatDecimal(multiplied)} (nhân ${formatDecimal(String(factor))})` },
      { value, label: `${asIs.label} (giữ nguyên)` },
    ]);
  }
  const isOther =
    factor === undefined && (/^(nghìn|ngàn|triệu|tỷ|tỉ)\s/i.test(unit) || (unit === '%') !== (indicator.unit === '%'));
  return isOther ? doubt(`Tệp ghi bằng “${unit}”, sổ tính bằng “${indicator.unit}”.`, [asIs]) : undefined;
}

function doubt(note: string, options: ImportCell['options']): Judged {
  return { value: null, sure: false, note, options };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
