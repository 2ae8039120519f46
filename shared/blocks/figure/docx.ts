import { figureText } from '../../document/figure-text.ts';
import type { Look } from '../../document/look.ts';
import type { Piece } from '../text/piece.ts';
import type { FigureNode } from './schema.ts';

/** A figure in a line: its digits, or dots while it is not known. */
export function writeFigure(node: FigureNode, look: Look): Piece {
  return { text: figureText(node, look).text, bold: node.bold, italic: node.italic };
}
