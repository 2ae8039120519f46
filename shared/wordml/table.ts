import { twipsOf } from '../format/lengths.ts';
import { type Edge, edge } from './paragraph.ts';
import { escaped } from './text.ts';

/** A table of columns of fixed width, in millimetres; no row of it breaks over pages. */
export interface Table {
  /** A table style of the file; none draws no lines. */
  style?: string;
  /** What those who cannot see the table are told of it. */
  caption?: string;
  description?: string;
  widths: readonly number[];
  /** Around every cell, where the style does not say so. */
  border?: Edge;
  /** Around what stands in a cell: points above and below, millimetres at the sides. */
  padding?: { above?: number; below?: number; sides?: number };
  /** Where the table stands: at the left edge of the text unless it says so. */
  place?: 'center' | { indent: number };
  rows: readonly Row[];
}

/** A row; `isHead` repeats it on every page, `height` in millimetres is just that. */
export interface Row {
  cells: readonly Cell[];
  isHead?: boolean;
  height?: number;
}

/** A cell: paragraphs, the last of which stands below any table within; over so many columns, its text in the middle of its height. */
export interface Cell {
  content: string;
  span?: number;
  isMiddle?: boolean;
}

/** A table; Word wants a paragraph after it. */
export function table({ style, caption, description, widths, border, padding = {}, place, rows }: Table): string {
  const grid = widths.map(twipsOf);
  const { above = 0, below = 0, sides = 0 } = padding;
  return [
    `<w:tbl><w:tblPr>${style === undefined ? '' : `<w:tblStyle w:val="${style}"/>`}`,
    `<w:tblW w:w="${sum(grid)}" w:type="dxa"/>`,
    place === 'center' ? '<w:jc w:val="center"/>' : '',
    typeof place === 'object' ? `<w:tblInd w:w="${twipsOf(place.indent)}" w:type="dxa"/>` : '',
    border ? borders(border) : '',
    '<w:tblLayout w:type="fixed"/><w:tblCellMar>',
    `<w:top w:w="${Math.round(above * 20)}" w:type="dxa"/><w:left w:w="${twipsOf(sides)}" w:type="dxa"/>`,
    `<w:bottom w:w="${Math.round(below * 20)}" w:type="dxa"/><w:right w:w="${twipsOf(sides)}" w:type="dxa"/>`,
    '</w:tblCellMar>',
    rows[0]?.isHead ? headLook : '',
    described('tblCaption', caption),
    described('tblDescription', description),
    '</w:tblPr><w:tblGrid>',
    ...grid.map((width) => `<w:gridCol w:w="${width}"/>`),
    '</w:tblGrid>',
    ...rows.map((one) => row(one, grid)),
    '</w:tbl>',
  ].join('');
}

/** Tells Word and its reader for the blind that the first row is the head. */
const headLook =
  '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';

function described(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<w:${name} w:val="${escaped(text)}"/>`;
}

/** The same line around and between all cells. */
export function borders(line: Edge): string {
  return `<w:tblBorders>${edges.map((side) => edge(side, line)).join('')}</w:tblBorders>`;
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

function row({ cells, isHead, height }: Row, grid: readonly number[]): string {
  const tall = height === undefined ? '' : `<w:trHeight w:val="${twipsOf(height)}" w:hRule="exact"/>`;
  let column = 0;
  const inside = cells.map((one) => {
    const { span = 1 } = one;
    column += span;
    return cell(one, sum(grid.slice(column - span, column)));
  });
  return `<w:tr><w:trPr><w:cantSplit/>${tall}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${inside.join('')}</w:tr>`;
}

function cell({ content, span, isMiddle }: Cell, width: number): string {
  const over = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`;
  const middle = isMiddle ? '<w:vAlign w:val="center"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${over}${middle}</w:tcPr>${content}</w:tc>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
