import { expect, it } from 'vitest';
import type { LaidPage, LaidPiece } from '../../renderer/pages/page-layout.ts';
import { pageStarts, pieceBox, placeAt, placesOf } from '../../renderer/pages/places.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';

const flow = (lines: number, breaks = false): LaidPiece['flow'] => ({
  strips: Array.from({ length: lines }, () => ({ height: 10, keep: false })),
  before: 6,
  after: 6,
  repeat: 0,
  breaks,
  element: {} as HTMLElement,
});
const piece = (block: string, of: LaidPiece['flow'], from: number, to: number, top = 0): LaidPiece => ({
  flow: of,
  blocks: [block],
  from,
  to,
  top,
});
const page = (number: number, pieces: LaidPiece[]): LaidPage => ({
  number,
  part: 0,
  page: nd30.page,
  isTurned: false,
  pieces,
  foot: undefined,
});

const long = flow(10);
const pages = [
  page(1, [piece('heading', flow(1), 0, 1), piece('long', long, 0, 4, 20)]),
  page(2, [piece('long', long, 4, 9)]),
  page(3, [piece('long', long, 9, 10)]),
  page(4, [piece('break', flow(1, true), 0, 1), piece('last', flow(2), 0, 2)]),
];

it('a caret is on the page of its part of the block', () => {
  const places = placesOf(pages).get('long') ?? [];
  expect([0, 0.39, 0.4, 0.85, 0.9, 1].map((share) => placeAt(places, share)?.page)).toEqual([0, 0, 1, 1, 2, 2]);
});

it('the editor knows in which block, and how far down, each page begins; a page break shows nothing of itself', () => {
  expect(Object.fromEntries(pageStarts(pages))).toEqual({
    long: [
      { page: 2, top: 46 },
      { page: 3, top: 96 },
    ],
    last: [{ page: 4, top: 6 }],
  });
});

it('a piece is marked where its lines are', () => {
  const above = (nd30.page.margin.top * 96) / 25.4;
  const [, begun] = pages[0]?.pieces ?? [];
  const [rest] = pages[1]?.pieces ?? [];
  expect(begun && pieceBox(pages[0], begun)).toEqual({ top: above + 26, height: 40 });
  expect(rest && pieceBox(pages[1], rest)).toEqual({ top: above, height: 50 });
});
