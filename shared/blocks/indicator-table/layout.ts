import { cellText, type FigureText, rowLabel } from '../../document/figure-text.ts';
import type { Look } from '../../document/look.ts';
import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';
import { type Face, textWidth } from '../../format/text-width.ts';
import { columnCaption, leadingCaptions } from './columns.ts';
import type { IndicatorTableNode } from './schema.ts';

/** A line of the printed table: a heading across the whole width, or an indicator with its place, name, unit and figures. */
export type TableLine =
  | { kind: 'heading'; text: string }
  | { kind: 'indicator'; id: string; place: string; label: string; unit: string; cells: readonly FigureText[] };

/**
 * An indicator table as screen and Word print it: `widths` of all columns in millimetres, together the text's width;
 * `padding` on the left and right of what stands in a cell.
 */
export interface TableLayout {
  caption: string;
  captions: readonly string[];
  widths: readonly number[];
  padding: number;
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
  return { caption: node.caption, captions, lines, ...roomiest(captions, lines, look) };
}

/** From roomy to tight: the first that leaves enough for the names is taken. Millimetres. */
const fits = [
  { padding: 1.9, unitWraps: false, figure: 17, label: 45 },
  { padding: 1.9, unitWraps: true, figure: 15, label: 40 },
  { padding: 1, unitWraps: true, figure: 12, label: 32 },
] as const;
type Fit = (typeof fits)[number];

/** The width that columns of figures grow to where the names do not need the room. */
const comfortable = 24;

/** To spare in every column, for fonts that differ by a hair. */
const spare = 0.4;

function roomiest(
  captions: readonly string[],
  lines: readonly TableLine[],
  look: Look,
): Pick<TableLayout, 'widths' | 'padding'> {
  for (const fit of fits) {
    const widths = columnWidths(captions, lines, look, fit);
    if ((widths[1] ?? 0) >= fit.label) return { widths: relaxed(widths, lines, look, fit), padding: fit.padding };
  }
  const tight = fits[fits.length - 1] ?? fits[0];
  return { widths: squeezed(columnWidths(captions, lines, look, tight), tight.label), padding: tight.padding };
}

/** Each column as wide as what stands in it; the names get what is left. */
function columnWidths(
  captions: readonly string[],
  lines: readonly TableLine[],
  look: Look,
  { padding, unitWraps, figure }: Fit,
): number[] {
  const { tableHead, tableCell } = look.profile.styles;
  const around = 2 * padding + spare;
  const head = (text: string): number => longestWord(text, tableHead) * millimetresPerPoint + around;
  const cell = (text: string): number => textWidth(text, tableCell) * millimetresPerPoint + around;
  const unit = (text: string): number =>
    unitWraps ? longestWord(text, tableCell) * millimetresPerPoint + around : cell(text);
  const indicators = lines.filter((line) => line.kind === 'indicator');
  const [places = '', , units = '', ...columns] = captions;
  const before = [
    Math.max(head(places), ...indicators.map((line) => cell(line.place))),
    Math.max(head(units), ...indicators.map((line) => unit(line.unit))),
  ] as const;
  const figures = columns.map((caption, column) =>
    Math.max(figure, head(caption), ...indicators.map((line) => cell(line.cells[column]?.text ?? ''))),
  );
  const label = bodyWidth(look.profile) - sum(before) - sum(figures);
  return [before[0], label, before[1], ...figures];
}

/** Gives what the names do not need to the figures. */
function relaxed(widths: readonly number[], lines: readonly TableLine[], look: Look, { padding }: Fit): number[] {
  const [place = 0, label = 0, unit = 0, ...figures] = widths;
  const labels = lines.map((line) =>
    line.kind === 'indicator' ? textWidth(line.label, look.profile.styles.tableCell) : 0,
  );
  const needed = Math.max(0, ...labels) * millimetresPerPoint + 2 * padding + spare;
  const share = Math.max(0, label - needed) / figures.length;
  const grown = figures.map((width) => Math.max(width, Math.min(comfortable, width + share)));
  return [place, label - sum(grown) + sum(figures), unit, ...grown];
}

/** Where even that is too wide, the figures give way evenly, and long ones break. */
function squeezed([place = 0, label = 0, unit = 0, ...figures]: readonly number[], least: number): number[] {
  const scale = (sum(figures) - (least - label)) / sum(figures);
  return [place, least, unit, ...figures.map((width) => width * scale)];
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function longestWord(text: string, face: Face): number {
  return Math.max(...text.split(' ').map((word) => textWidth(word, face)));
}
