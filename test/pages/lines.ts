/** A piece of text where it stands: its page (from 1), and the left and lower edge of its box, in points. */
export interface Piece {
  page: number;
  left: number;
  bottom: number;
  text: string;
}

/** A line as the reader sees it, across all columns of a table; without spaces, which justified text stretches at will. */
export interface Line {
  page: number;
  text: string;
}

/** Pieces whose boxes end at nearly one height stand on one line: sizes of type differ by a point or two there. */
const oneLine = 2.5;

/** Puts the pieces of every page together to lines, from top to bottom. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const sorted = [...pieces].sort((one, other) => one.page - other.page || one.bottom - other.bottom);
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const first = lines.at(-1)?.[0];
    if (first && first.page === piece.page && piece.bottom - first.bottom < oneLine) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => ({
    page: line[0]?.page ?? 0,
    text: line
      .sort((one, other) => one.left - other.left)
      .map(({ text }) => text)
      .join('')
      .normalize('NFC')
      .replace(/[\s\u00A0\uFEFF]+/g, ''),
  }));
}
