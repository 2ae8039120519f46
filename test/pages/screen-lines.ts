import type { Page } from 'playwright/test';
import { type Line, linesOf, type Piece } from './lines.ts';

/** The lines of what stands inside the elements, one element a page, as the browser has laid them out. */
export async function screenLines(page: Page, selector: string): Promise<Line[]> {
  return linesOf(await page.evaluate(piecesIn, selector));
}

/** Runs in the window: every word where it stands, and the numbers and signs that are generated content. */
function piecesIn(selector: string): Piece[] {
  const pieces: Piece[] = [];
  document.querySelectorAll(selector).forEach((root, index) => readPage(root, index + 1));
  return pieces;

  function readPage(root: Element, page: number): void {
    const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const edges = new Map<Element, { first: Piece; last: Piece }>();
    const origin = root.getBoundingClientRect();
    // The page may be shown larger or smaller than it is.
    const points = (0.75 * (root as HTMLElement).offsetWidth) / origin.width;
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('.table-settings, [hidden], style')) continue;
      const isUpper = getComputedStyle(parent).textTransform === 'uppercase';
      for (const match of (node.nodeValue ?? '').matchAll(/[^\s\uFEFF\u00A0]+/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        const text = isUpper ? match[0].toLocaleUpperCase('vi') : match[0];
        const piece = {
          page,
          text,
          left: (box.left - origin.left) * points,
          bottom: (box.bottom - origin.top) * points,
        };
        pieces.push(piece);
        const marked = parent.closest('[data-number], [data-end]');
        if (!marked) continue;
        const known = edges.get(marked);
        if (known) known.last = piece;
        else edges.set(marked, { first: piece, last: piece });
      }
    }
    for (const field of root.querySelectorAll('input')) {
      const box = field.getBoundingClientRect();
      // A field shows one line in its middle; its box of letters is 1.107 times the type size high.
      const below =
        ((box.top + box.bottom) / 2 - origin.top + 0.5535 * Number.parseFloat(getComputedStyle(field).fontSize)) *
        points;
      pieces.push({
        page,
        text: field.value || field.placeholder,
        left: (box.left - origin.left) * points,
        bottom: below,
      });
    }
    for (const [element, { first, last }] of edges) {
      const { number, end } = (element as HTMLElement).dataset;
      if (end) last.text += end;
      if (!number) continue;
      const above = getComputedStyle(element, '::before').display === 'block';
      const height = Number.parseFloat(getComputedStyle(element).lineHeight) * points;
      if (above) pieces.push({ ...first, text: number, bottom: first.bottom - height });
      else first.text = number + first.text;
    }
  }
}
