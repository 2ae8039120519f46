import { beyond, letterWidths } from './letter-widths.ts';

/** What of a text style decides how wide a line is; the size in points. */
export interface Face {
  size: number;
  bold: boolean;
  italic: boolean;
  upper?: boolean;
}

/** Width in points of a line of text set in Times New Roman (without kerning, as Word sets it). */
export function textWidth(text: string, face: Face): number {
  const widths = tables[face.bold ? (face.italic ? 'boldItalic' : 'bold') : face.italic ? 'italic' : 'regular'];
  let units = 0;
  for (const letter of (face.upper ? text.toLocaleUpperCase('vi') : text).normalize('NFC'))
    units += widthOf(letter, widths);
  return (units * face.size) / unitsPerSize;
}

const unitsPerSize = 2048;
const half = 1024;
const marksWithoutWidth = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/g;

const tables = {
  regular: table(letterWidths.regular),
  bold: table(letterWidths.bold),
  italic: table(letterWidths.italic),
  boldItalic: table(letterWidths.boldItalic),
};

function table(widths: { ascii: string; beyond: string }): Map<string, number> {
  const result = new Map<string, number>();
  widths.ascii.split(' ').forEach((width, place) => result.set(String.fromCharCode(32 + place), Number(width)));
  widths.beyond.split(' ').forEach((width, place) => result.set(beyond[place] ?? '', Number(width)));
  result.set('\u00A0', result.get(' ') ?? 0);
  result.set('đ', result.get('d') ?? half);
  result.set('Đ', result.get('D') ?? half);
  return result;
}

function widthOf(letter: string, widths: Map<string, number>): number {
  let width = widths.get(letter);
  if (width === undefined) {
    const base = letter.normalize('NFD').replace(marksWithoutWidth, '').normalize('NFC');
    width = widths.get(base) ?? half;
    widths.set(letter, width);
  }
  return width;
}
