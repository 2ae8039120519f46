import {
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx';
import { type InlineNode, isText } from '../../document/inline.ts';
import type { Look } from '../../document/look.ts';
import type { StyleName } from '../../format/profile.ts';
import { wordStyle } from '../../format/word-styles.ts';
import { inlineWriters } from '../inline-writers.ts';
import type { Piece } from './piece.ts';

/** Where a block stands in the Word file, as far as its writer must know. */
export interface Place {
  /** A number of its own, for its bookmark. */
  bookmark: number;
  /** Which list of its kind it counts in; a new number begins at 1 again. */
  list: number;
  /** Not to be parted from what follows. */
  keepNext: boolean;
}

/** The Word form of a kind of block: paragraphs and tables, made from the node and what it is told, fetching nothing. */
export type BlockWriter<Node> = (node: Node, look: Look, place: Place) => FileChild[];

/** A paragraph in one of the format's styles, with the block's hidden bookmark around its content. */
export function writeText(style: StyleName, id: string, children: readonly ParagraphChild[], place: Place): Paragraph {
  return new Paragraph({ ...styled(style, place), children: bookmarked(id, children, place) });
}

/** The options that put a paragraph into a style; what follows only where the style does not say so itself. */
export function styled(style: StyleName, place?: Pick<Place, 'keepNext'>): { style: string; keepNext?: true } {
  return place?.keepNext ? { style: wordStyle(style), keepNext: true } : { style: wordStyle(style) };
}

/** Around the content of a block its hidden bookmark, by which it is found again in an edited file; within one paragraph, or LibreOffice drops it. */
export function bookmarked(id: string, children: readonly ParagraphChild[], { bookmark }: Place): ParagraphChild[] {
  return [asChild(new BookmarkStart(bookmarkName(id), bookmark)), ...children, asChild(new BookmarkEnd(bookmark))];
}

/** The typed text of a block as Word runs; italics stand upright in a style that is itself italic. */
export function writeInline(children: readonly InlineNode[], look: Look, style: StyleName): TextRun[] {
  const isItalic = look.profile.styles[style].italic;
  return writePieces(children, look).flatMap((piece) => writePiece(piece, isItalic));
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

/** One line of text in its paragraph's own style. */
export function writeLine(text: string): TextRun {
  return new TextRun(printable(text));
}

/** Word's names are at most 40 characters of letters, digits and underscores; one beginning with an underscore is hidden. */
function bookmarkName(id: string): string {
  return `_so_${id.replaceAll('-', '__')}`.slice(0, 40);
}

/** docx takes the ends of a bookmark among a paragraph's children, as its own examples show; only its type leaves them out. */
function asChild(end: XmlComponent): ParagraphChild {
  return end as ParagraphChild;
}

function pieceOf(node: InlineNode, look: Look): Piece {
  if (isText(node)) return inlineWriters.text(node);
  return node.type === 'figure' ? inlineWriters.figure(node, look) : inlineWriters.field(node, look);
}

function sameMarks(one: Piece, other: Piece): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.underline === other.underline;
}

function writePiece(piece: Piece, inItalic: boolean): TextRun[] {
  return printable(piece.text)
    .split('\n')
    .map((text, place) => {
      const { bold, italic, underline } = piece;
      return new TextRun({
        text,
        ...(place > 0 ? { break: 1 } : {}),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: !inItalic } : {}),
        ...(underline ? { underline: {} } : {}),
      });
    });
}

/** Without what XML cannot hold: control characters and halves of letters, which pasted text may bring. */
function printable(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '');
}
