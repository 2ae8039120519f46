import { type LaidPage, type LaidPiece, pixelsPerMillimetre } from './page-layout.ts';

/** Where a block stands: the page by its place among all, and what of the block stands there. */
export interface BlockPlace {
  page: number;
  piece: LaidPiece;
}

/** The places of each block, in order. */
export function placesOf(pages: readonly LaidPage[]): ReadonlyMap<string, readonly BlockPlace[]> {
  const places = new Map<string, BlockPlace[]>();
  pages.forEach(({ pieces }, page) => {
    for (const piece of pieces) {
      for (const block of piece.blocks) {
        const known = places.get(block);
        if (known) known.push({ page, piece });
        else places.set(block, [{ page, piece }]);
      }
    }
  });
  return places;
}

/** The place that holds so much of the block: `share` is 0 at its beginning and 1 at its end. */
export function placeAt(places: readonly BlockPlace[], share: number): BlockPlace | undefined {
  const strips = places[0]?.piece.flow.strips.length ?? 0;
  const strip = Math.min(strips - 1, Math.floor(share * strips));
  return places.find(({ piece }) => strip < piece.to) ?? places.at(-1);
}

/** How far below the upper edge of its block a strip begins, in CSS pixels. */
function stripTop({ flow }: LaidPiece, strip: number): number {
  return flow.strips.slice(0, strip).reduce((sum, one) => sum + one.height, flow.before);
}

/** Which pages begin in a block: their numbers as counted over all pages, and how far down, in CSS pixels. */
export type PageStarts = ReadonlyMap<string, readonly { page: number; top: number }[]>;

/** Where each page but the first begins. */
export function pageStarts(pages: readonly LaidPage[]): PageStarts {
  const starts = new Map<string, { page: number; top: number }[]>();
  pages.forEach(({ pieces }, at) => {
    // A page break itself shows nothing.
    const piece = pieces.find(({ flow }) => !flow.breaks);
    const block = piece?.blocks[0];
    if (at === 0 || !piece || block === undefined) return;
    const start = { page: at + 1, top: piece.from === 0 ? piece.flow.before : stripTop(piece, piece.from) };
    starts.set(block, [...(starts.get(block) ?? []), start]);
  });
  return starts;
}

/** Where a piece stands on its page, from the paper's upper edge, in CSS pixels. */
export function pieceBox(
  laid: LaidPage | undefined,
  { flow, from, to, top }: LaidPiece,
): { top: number; height: number } {
  const above = (laid?.page.margin.top ?? 0) * pixelsPerMillimetre;
  const lead = from === 0 ? flow.before : flow.repeat;
  const height = flow.strips.slice(from, to).reduce((sum, one) => sum + one.height, 0);
  return { top: above + top + lead, height };
}
