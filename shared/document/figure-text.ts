import type { FieldNode } from '../blocks/field/schema.ts';
import type { Comparison, FigureNode } from '../blocks/figure/schema.ts';
import type { IndicatorTableNode, TableColumn } from '../blocks/indicator-table/schema.ts';
import { type DecimalText, quotient, subtract } from '../value/decimal.ts';
import { formatChange, formatDecimal, formatFigure, gapDots } from '../value/format.ts';
import { compared, operandsOf } from './comparison.ts';
import type { Look } from './look.ts';

/** What a figure shows; `missing` where it is not yet known: marked on screen, dots in Word. */
export interface FigureText {
  text: string;
  missing: boolean;
}

/** The text of a figure in a sentence, with its unit where it asks for one. */
export function figureText(node: FigureNode, look: Look): FigureText {
  const indicator = look.indicator(node.indicator);
  if (!indicator) return { text: gapDots, missing: true };
  const unit = node.unit && indicator.unit !== '%' ? ` ${indicator.unit}` : '';
  if (node.compare) return comparedText(node, node.compare, indicator, look);
  const value = look.figures(node.indicator, node.offset)?.[node.measure] ?? null;
  if (value === null) return { text: `${gapDots}${unit}`, missing: true };
  return { text: `${formatFigure(value, indicator, node.form)}${unit}`, missing: false };
}

function comparedText(
  node: FigureNode,
  { to, as }: Comparison,
  indicator: { unit: string; decimals: number },
  look: Look,
): FigureText {
  const value = compared(operandsOf(node, to, look), as);
  const unit = node.unit ? comparedUnit(as, indicator.unit) : '';
  if (value === undefined) return { text: `${gapDots}${unit}`, missing: true };
  const percent = as === 'growth' || as === 'share';
  const isCount = as === 'difference' && indicator.unit !== '%';
  const digits = isCount ? formatFigure(value, indicator, node.form) : formatDecimal(value);
  return { text: `${digits}${percent ? '%' : ''}${unit}`, missing: false };
}

function comparedUnit(as: Comparison['as'], unit: string): string {
  if (as === 'ratio') return ' lần';
  if (as !== 'difference') return '';
  return unit === '%' ? ' điểm %' : ` ${unit}`;
}

/** The text of a word that follows the period or the agency. */
export function fieldText(node: FieldNode, look: Look): string {
  return look.context.fields[node.name];
}

/** The name of a table's row: the short one (“- cấp tỉnh”) where the total that it belongs to stands above it, else the whole. */
export function rowLabel(rows: IndicatorTableNode['rows'], place: number, look: Pick<Look, 'indicator'>): string {
  const row = rows[place];
  if (row === undefined) return '';
  if (typeof row !== 'string') return 'heading' in row ? row.heading : row.total;
  const indicator = look.indicator(row);
  if (!indicator) return row;
  const { label, short, under } = indicator;
  return short && under && rows.slice(0, place).includes(under) ? short : label;
}

/** The text of a table cell; an unknown figure is empty in a comparison and a gap in the period's own column. */
export function cellText(id: string, column: TableColumn, look: Look): FigureText {
  const indicator = look.indicator(id);
  const row = look.figures(id, 0);
  if (!indicator || !row) return { text: column === 'value' ? gapDots : '', missing: column === 'value' };
  if (column === 'change' || column === 'changePercent') {
    return { text: changeText(column, row.value, row.previous, indicator), missing: false };
  }
  const value = row[column];
  if (value !== null) return { text: formatFigure(value, indicator, 'cell'), missing: false };
  return column === 'value' ? { text: gapDots, missing: true } : { text: '-', missing: false };
}

/** The change from one value to the other, in the unit or in percent; empty where it cannot be told. */
export function changeText(
  column: 'change' | 'changePercent',
  value: DecimalText | null,
  previous: DecimalText | null,
  unit: { unit: string; decimals: number },
): string {
  if (value === null || previous === null) return '';
  const change = subtract(value, previous);
  if (column === 'change') return formatChange(change, unit);
  const percent = quotient(change, previous, 100, 2);
  return percent === undefined
    ? '-'
    : `${percent.startsWith('-') || percent === '0' ? '' : '+'}${formatDecimal(percent)}%`;
}
