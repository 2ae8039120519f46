import { changeText, type FigureText } from '../../document/figure-text.ts';
import type { Look } from '../../document/look.ts';
import { add, type DecimalText } from '../../value/decimal.ts';
import { formatFigure, gapDots } from '../../value/format.ts';
import type { Measure } from '../../value/measures.ts';
import type { IndicatorTableNode, TableColumn } from './schema.ts';

/** The indicators that a total adds up: those above it up to the last heading or total; a part whose own total is among them is not counted twice. */
export function addedUp(rows: IndicatorTableNode['rows'], place: number, look: Look): string[] {
  const ids: string[] = [];
  for (let at = place - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (typeof row !== 'string') break;
    ids.unshift(row);
  }
  return ids.filter((id) => !ids.includes(look.indicator(id)?.under ?? ''));
}

/** The unit that all of them share; undefined where they differ, or where they are percentages, which do not add up. */
export function sharedUnit(ids: readonly string[], look: Look): string | undefined {
  const units = new Set(ids.map((id) => look.indicator(id)?.unit));
  const [unit] = units;
  return units.size === 1 && unit !== '%' ? unit : undefined;
}

/** The text of a total's cell; a gap in the period's own column while one of the figures is unknown. */
export function totalText(ids: readonly string[], column: TableColumn, look: Look): FigureText {
  const unit = sharedUnit(ids, look);
  if (unit === undefined) return { text: '', missing: false };
  const decimals = Math.max(...ids.map((id) => look.indicator(id)?.decimals ?? 0));
  if (column === 'change' || column === 'changePercent') {
    const [value, previous] = [sumOf(ids, 'value', look), sumOf(ids, 'previous', look)];
    return { text: changeText(column, value, previous, { unit, decimals }), missing: false };
  }
  const sum = sumOf(ids, column, look);
  if (sum !== null) return { text: formatFigure(sum, { unit, decimals }, 'cell'), missing: false };
  return column === 'value' ? { text: gapDots, missing: true } : { text: '-', missing: false };
}

function sumOf(ids: readonly string[], measure: Measure, look: Look): DecimalText | null {
  const values = ids.map((id) => look.figures(id, 0)?.[measure] ?? null);
  return values.every((value) => value !== null) ? add(values) : null;
}
