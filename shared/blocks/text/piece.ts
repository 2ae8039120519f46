import type { TextNode } from '../../document/inline.ts';

/** A piece of text with its marks. */
export type Piece = Pick<TextNode, 'text' | 'bold' | 'italic' | 'underline'>;
