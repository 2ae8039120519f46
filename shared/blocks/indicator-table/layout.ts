import { cellText, type FigureText, rowLabel } from '../../document/figure-text.ts';
import type { Look } from '../../document/look.ts';
import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';
import { textWidth } from '../../format/text-width.ts';
import { columnCaption, leadingCaptions } from './columns.ts';
import type { IndicatorTableNode } from './schema.ts';

/** A line of the printed table: a heading across the whole width, or an indicator with its place, name, unit and figures. */
export type TableLine =
  | { kind: 'heading'; text: string }
  | { kind: 'indicator'; id: string; place: string; label: string; unit: string; cells: readonly FigureText[] };

/** An indicator table as screen and Word print it; `widths` of all columns in millimetres, together the text's width. */
export interface TableLayout {
  caption: string;
  captions: readonly string[];
  widths: readonly number[];
  lines: readonly TableLine[];
}

/** What stands in each cell of the table and how wide its columns are. Parts (“- của tổ chức”) carry no place of their own. */
export function tableLayout(node: IndicatorTableNode, look: Look): TableLayout {
  let place = 0;
  const lines = node.rows.map((row, at): TableLine => {
    const label = rowLabel(node.rows, at, look);
    if (typeof row !== 'string') return { kind: 'heading', text: label };
    const isPart = label.startsWith('-');
    if (!isPart) place += 1;
    return {
      kind: 'indicator',
      id: row,
      place: isPart ? '' : String(place),
      label,
      unit: look.indicator(row)?.unit ?? '',
      cells: node.columns.map((column) => cellText(row, column, look)),
    };
  });
  const captions = [...leadingCaptions, ...node.columns.map((column) => columnCaption(column, look))];
  return { caption: node.caption, captions, lines, widths: columnWidths(captions, lines, look) };
}

/** Left and right padding of a cell together, with a little to spare for fonts that differ by a hair. */
export const cellPadding = 1.9;
const spare = 2 * cellPadding + 0.4;
const widestUnit = 24;
const narrowestFigure = 17;
const narrowestLabel = 40;

function columnWidths(captions: readonly string[], lines: readonly TableLine[], look: Look): number[] {
  const { styles } = look.profile;
  const room = bodyWidth(look.profile);
  const indicators = lines.filter((line) => line.kind === 'indicator');
  const head = (text: string): number => longestWord(text, styles.tableHead) * millimetresPerPoint + spare;
  const cell = (text: string): number => textWidth(text, styles.tableCell) * millimetresPerPoint + spare;
  const [places = '', , units = '', ...columns] = captions;
  const place = Math.max(head(places), ...indicators.map((line) => cell(line.place)));
  const unit = Math.min(widestUnit, Math.max(head(units), ...indicators.map((line) => cell(line.unit))));
  const figures = columns.map((caption, column) =>
    Math.max(narrowestFigure, head(caption), ...indicators.map((line) => cell(line.cells[column]?.text ?? ''))),
  );
  const wanted = figures.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, (room - place - unit - narrowestLabel) / wanted);
  const scaled = figures.map((width) => width * scale);
  return [place, room - place - unit - wanted * scale, unit, ...scaled];
}

function longestWord(text: string, face: Parameters<typeof textWidth>[1]): number {
  return Math.max(...text.split(' ').map((word) => textWidth(word, face)));
}
