import { fieldText } from '../../document/figure-text.ts';
import type { Look } from '../../document/look.ts';
import type { Piece } from '../text/piece.ts';
import type { FieldNode } from './schema.ts';

/** A word that follows the period or the agency. */
export function writeField(node: FieldNode, look: Look): Piece {
  return { text: fieldText(node, look), bold: node.bold, italic: node.italic };
}
