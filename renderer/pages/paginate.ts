/** A line of text or a row of a table, which no page break tears; heights in CSS pixels. */
export interface Strip {
  height: number;
  /** How much of the height is room between lines, which may hang over the foot of a page. */
  hangs?: number;
  /** Never the last of a page: what comes next stands on the same one. */
  keep: boolean;
}

/** What flows over the pages as one: a block, or the closing with its two columns. Lengths in CSS pixels. */
export interface Flow {
  strips: readonly Strip[];
  /** Space above the first strip, which falls away at the head of a page, and space below the last one. */
  before: number;
  after: number;
  /** The head of a table that stands again on each further page. */
  repeat: number;
  /** Begins a page. */
  breaks: boolean;
}

/** The strips `from` to `to` (exclusive) of the flow at place `flow`; the whole flow's box, or the cut one's, stands `top` below the page's text edge. */
export interface Piece {
  flow: number;
  from: number;
  to: number;
  top: number;
}

/** Rounding of the browser's lengths (1/64 pixel each) must not open a page. */
const tolerance = 0.25;

/**
 * Breaks flows into pages so high: each page takes as many strips as fit, and a break never parts what is to be kept together, unless
 * that is higher than a page. There is always one page.
 */
export function paginate(flows: readonly Flow[], height: number): Piece[][] {
  const pages: Piece[][] = [];
  let start: Place = { flow: 0, strip: 0 };
  for (;;) {
    const { pieces, next } = fillPage(flows, start, height, pages.length > 0);
    pages.push(pieces);
    if (!next) return pages;
    start = next;
  }
}

interface Place {
  flow: number;
  strip: number;
}

/** Fills one page from `start`; `next` is where the following one begins. */
function fillPage(flows: readonly Flow[], start: Place, height: number, isFurther: boolean): Filled {
  const pieces: Piece[] = [];
  let y = 0;
  let keeps = true;
  let best: { next: Place; pieces: Piece[] } | undefined;
  for (let at = start.flow; at < flows.length; at += 1) {
    const flow = flows[at];
    if (!flow) break;
    const first = at === start.flow ? start.strip : 0;
    const isHead = at === start.flow;
    if (flow.breaks && first === 0 && !isHead) return { pieces, next: { flow: at, strip: 0 } };
    // Space above stands only where no break of itself has brought the flow to the head of a page.
    const falls = isHead && first === 0 && isFurther && !flow.breaks;
    const piece = { flow: at, from: first, to: first, top: falls ? -flow.before : y };
    y += first > 0 ? flow.repeat : falls ? 0 : flow.before;
    for (let strip = first; strip < flow.strips.length; strip += 1) {
      const one = flow.strips[strip];
      if (!one) break;
      if (!keeps)
        best = { next: { flow: at, strip }, pieces: piece.to > piece.from ? [...pieces, { ...piece }] : [...pieces] };
      if (y + one.height - (one.hangs ?? 0) > height + tolerance && (best || piece.to > first || pieces.length > 0))
        return best ?? { pieces: piece.to > first ? [...pieces, piece] : pieces, next: { flow: at, strip } };
      y += one.height;
      piece.to = strip + 1;
      keeps = one.keep;
    }
    pieces.push(piece);
    y += flow.after;
  }
  return { pieces };
}

interface Filled {
  pieces: Piece[];
  next?: Place;
}
