import type { InlineNode, TextNode } from '../document/inline.ts';
import type { Look } from '../document/look.ts';
import { writeField } from './field/docx.ts';
import { writeFigure } from './figure/docx.ts';
import { writePhrase } from './phrase/docx.ts';
import type { Piece } from './text/piece.ts';

type InlineKind = 'text' | Extract<InlineNode, { type: string }>['type'];
type InlineOf<Kind> = Kind extends 'text' ? TextNode : Extract<InlineNode, { type: Kind }>;

/** The Word form of what stands in a line, by kind. */
export const inlineWriters = {
  text: (node: TextNode) => node,
  figure: writeFigure,
  field: writeField,
  phrase: writePhrase,
} satisfies { [Kind in InlineKind]: (node: InlineOf<Kind>, look: Look) => Piece };
