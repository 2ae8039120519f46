import { type InlineNode, isText } from '../../document/inline.ts';
import type { Look } from '../../document/look.ts';
import type { StyleName } from '../../format/profile.ts';
import { wordStyle } from '../../format/word-styles.ts';
import { type ParagraphFormat, paragraph } from '../../wordml/paragraph.ts';
import { run } from '../../wordml/run.ts';
import { inlineWriters } from '../inline-writers.ts';
import type { Piece } from './piece.ts';

/** Where a block stands in the Word file, as far as its writer must know. */
export interface Place {
  /** A number of its own, for its bookmark. */
  bookmark: number;
  /** The list of the file that numbers it; its style's own where none is named. */
  list?: number | undefined;
  /** Not to be parted from what follows. */
  keepNext: boolean;
}

/** The Word form of a kind of block: paragraphs and tables as XML, made from the node and what it is told, fetching nothing. */
export type BlockWriter<Node> = (node: Node, look: Look, place: Place) => string;

/** A paragraph in one of the format's styles; what else is said of it only where the style does not say so itself. */
export function styled(style: StyleName, runs: string, format?: ParagraphFormat): string {
  return paragraph(wordStyle(style), runs, format);
}

/** A paragraph in one of the format's styles, with the block's hidden bookmark around its content. */
export function writeText(style: StyleName, id: string, runs: string, place: Place): string {
  return styled(style, bookmarked(id, runs, place), together(place));
}

/** What keeps a block, whole, with the one that follows, where its place asks for it: the last sentence with the signature. */
export function together(place: Place): ParagraphFormat | undefined {
  return place.keepNext ? { keepNext: true, keepLines: true } : undefined;
}

/** Around the content of a block its hidden bookmark, by which it is found again in an edited file; within one paragraph, or LibreOffice drops it. */
export function bookmarked(id: string, runs: string, { bookmark }: Place): string {
  return `<w:bookmarkStart w:id="${bookmark}" w:name="${bookmarkName(id)}"/>${runs}<w:bookmarkEnd w:id="${bookmark}"/>`;
}

/** The typed text of a block as Word runs; italics stand upright in a style that is itself italic. */
export function writeInline(children: readonly InlineNode[], look: Look, style: StyleName): string {
  const { italic: inItalic } = look.profile.styles[style];
  return writePieces(children, look)
    .map(({ text, bold, italic, underline }) =>
      run(text, { bold: bold || undefined, italic: italic ? !inItalic : undefined, underline }),
    )
    .join('');
}

/** The typed text of a block, figures and fields filled in, as one piece for each stretch of the same marks. */
export function writePieces(children: readonly InlineNode[], look: Look): Piece[] {
  const pieces: Piece[] = [];
  for (const child of children) {
    const piece = pieceOf(child, look);
    const last = pieces.at(-1);
    if (piece.text === '') continue;
    if (last && sameMarks(last, piece)) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}

/** Word's names are at most 40 characters of letters, digits and underscores; one beginning with an underscore is hidden. */
function bookmarkName(id: string): string {
  return `_so_${id.replaceAll('-', '__')}`.slice(0, 40);
}

function pieceOf(node: InlineNode, look: Look): Piece {
  if (isText(node)) return inlineWriters.text(node);
  switch (node.type) {
    case 'figure':
      return inlineWriters.figure(node, look);
    case 'phrase':
      return inlineWriters.phrase(node, look);
    case 'field':
      return inlineWriters.field(node, look);
  }
}

function sameMarks(one: Piece, other: Piece): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.underline === other.underline;
}
