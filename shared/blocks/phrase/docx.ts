import type { Look } from '../../document/look.ts';
import { phraseText } from '../../document/phrase-text.ts';
import type { Piece } from '../text/piece.ts';
import type { PhraseNode } from './schema.ts';

/** A phrase in a line, in the words of its case. */
export function writePhrase(node: PhraseNode, look: Look): Piece {
  return { text: phraseText(node, look).text, bold: node.bold, italic: node.italic };
}
