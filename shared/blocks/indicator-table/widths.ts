import type { Look } from '../../document/look.ts';
import { linesNeeded, narrowest } from '../../format/balance.ts';
import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';
import { type Face, textWidth } from '../../format/text-width.ts';
import type { TableLine } from './table-line.ts';

/** Widths of the columns, together the text's width, and the padding left and right of what stands in a cell; millimetres. It does not fit where only tight cells or squeezed figures get it onto the page. */
export interface TableWidths {
  widths: readonly number[];
  padding: number;
  fits: boolean;
}

/** Columns as wide as their figures, the rest for names and units, so that the table takes the fewest lines. */
export function tableWidths(
  captions: readonly string[],
  lines: readonly TableLine[],
  look: Look,
  columns: Columns = { isShown: [], own: [] },
): TableWidths {
  return ownWidths(fewestLines(captions, lines, look, columns), columns);
}

/** Which of the columns are printed, and the widths that the clerk has set, in millimetres. */
interface Columns {
  isShown: readonly boolean[];
  own: readonly (number | undefined)[];
}

/** The narrowest that the names get beside columns of the clerk's own widths. */
const leastName = 20;

/** The clerk's own widths in place of the computed ones; the names take what is left, and where that is too little all give way evenly. */
function ownWidths(table: TableWidths, { own, isShown }: Columns): TableWidths {
  if (own.every((width, at) => width === undefined || isShown[at] === false)) return table;
  const whole = sum(table.widths);
  const wanted = table.widths.map((width, at) => (isShown[at] === false ? 0 : (own[at] ?? width)));
  const others = sum(wanted) - (wanted[1] ?? 0);
  const scale = others > whole - leastName ? (whole - leastName) / others : 1;
  const widths = wanted.map((width, at) => (at === 1 ? whole - others * scale : width * scale));
  return { ...table, widths };
}

function fewestLines(
  captions: readonly string[],
  lines: readonly TableLine[],
  look: Look,
  { isShown }: Columns,
): TableWidths {
  let best: { widths: number[]; way: Way; cost: number } | undefined;
  let fits = false;
  for (const way of ways) {
    const widths = columnWidths(captions, lines, look, way, isShown);
    if ((widths[1] ?? 0) < way.label) continue;
    if (way.padding >= roomy) fits = true;
    const cost = height(widths, captions, lines, look, way) * way.dislike;
    if (!best || cost < best.cost) best = { widths, way, cost };
    // A tighter way could not save a line any more.
    if (cost <= (lines.length + way.head) * way.dislike) break;
  }
  if (best) return { widths: relaxed(best.widths, lines, look, best.way), padding: best.way.padding, fits };
  const tight = ways[ways.length - 1] ?? ways[0];
  return {
    widths: squeezed(columnWidths(captions, lines, look, tight, isShown), tight.label),
    padding: tight.padding,
    fits,
  };
}

/** The padding of cells in which figures stand well apart. */
const roomy = 1.9;

/** Ways to set a table, from roomy to tight: the widest that a unit runs before it breaks, the most lines of a heading, the least for figures and names. */
const ways = [
  { padding: roomy, unit: 40, head: 2, figure: 17, label: 45, dislike: 1 },
  { padding: roomy, unit: 40, head: 3, figure: 17, label: 45, dislike: 1 },
  { padding: roomy, unit: 22, head: 3, figure: 17, label: 40, dislike: 1.05 },
  { padding: roomy, unit: 22, head: 4, figure: 15, label: 40, dislike: 1.08 },
  { padding: roomy, unit: 0, head: 4, figure: 15, label: 40, dislike: 1.1 },
  { padding: 1, unit: 22, head: 4, figure: 12, label: 30, dislike: 1.25 },
  { padding: 1, unit: 0, head: 4, figure: 12, label: 30, dislike: 1.3 },
] as const;
type Way = (typeof ways)[number];

/** The width that columns of figures grow to where the names do not need the room. */
const comfortable = 24;
/** To spare in every column, for fonts that differ by a hair. */
const spare = 0.4;

/** Each column as wide as what stands in it; the names get what is left. */
function columnWidths(
  captions: readonly string[],
  lines: readonly TableLine[],
  look: Look,
  way: Way,
  isShown: readonly boolean[],
): number[] {
  const { tableHead, tableCell } = look.profile.styles;
  const around = 2 * way.padding + spare;
  const head = (text: string): number => narrowest(text, way.head, tableHead) * millimetresPerPoint + around;
  const cell = (text: string): number => textWidth(text, tableCell) * millimetresPerPoint + around;
  const unit = (text: string): number =>
    Math.max(
      Math.min(way.unit, cell(text)),
      narrowest(text, Number.POSITIVE_INFINITY, tableCell) * millimetresPerPoint + around,
    );
  const indicators = lines.filter((line) => line.kind !== 'heading');
  const [places = '', , units = '', ...columns] = captions;
  const before = [
    isShown[0] === false ? 0 : Math.max(head(places), ...indicators.map((line) => cell(line.place))),
    isShown[2] === false ? 0 : Math.max(head(units), ...indicators.map((line) => unit(line.unit))),
  ] as const;
  const figures = columns.map((caption, column) =>
    Math.max(way.figure, head(caption), ...indicators.map((line) => cell(line.cells[column]?.text ?? ''))),
  );
  const label = bodyWidth(look.profile) - sum(before) - sum(figures);
  return [before[0], label, before[1], ...figures];
}

/** How many lines of text the table takes. */
function height(
  widths: readonly number[],
  captions: readonly string[],
  lines: readonly TableLine[],
  look: Look,
  { padding }: Way,
): number {
  const { tableHead, tableCell } = look.profile.styles;
  const needed = (text: string, column: number, face: Face): number =>
    linesNeeded(text, ((widths[column] ?? 0) - 2 * padding) / millimetresPerPoint, face);
  const head = Math.max(...captions.map((text, column) => needed(text, column, tableHead)));
  const rows = lines.map((line) =>
    line.kind === 'heading' ? 1 : Math.max(needed(line.label, 1, tableCell), needed(line.unit, 2, tableCell)),
  );
  return head + sum(rows);
}

/** Gives what the names do not need to the figures. */
function relaxed(widths: readonly number[], lines: readonly TableLine[], look: Look, { padding }: Way): number[] {
  const [place = 0, label = 0, unit = 0, ...figures] = widths;
  const labels = lines.map((line) =>
    line.kind !== 'heading' ? textWidth(line.label, look.profile.styles.tableCell) : 0,
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
