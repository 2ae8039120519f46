/** What stands on one page: the blocks in order, of which the first may have begun `shift` pages earlier, `lead` pixels below that page's top. */
export interface Slice {
  blocks: HTMLElement[];
  lead: number;
  shift: number;
}

/**
 * Reads off how the browser has broken a part into pages. The part lies in columns as high as a page's text and one page wide,
 * so that each column is a page: by the same rules (widows, headings kept with what follows, repeated table heads) as on paper.
 */
export function slicesOf(part: HTMLElement): Slice[] {
  const { left, top, width } = part.getBoundingClientRect();
  const stride = width + Number.parseFloat(getComputedStyle(part).columnGap);
  const pageOf = (rect: DOMRect): number => Math.round((rect.left - left) / stride);
  const slices: Slice[] = [];
  for (const block of part.children) {
    if (!(block instanceof HTMLElement)) continue;
    const [first, ...rest] = block.getClientRects();
    if (!first) continue;
    const begins = pageOf(first);
    const ends = Math.max(begins, ...rest.map(pageOf));
    for (let page = begins; page <= ends; page += 1) {
      while (slices.length <= page) slices.push({ blocks: [], lead: 0, shift: 0 });
      const slice = slices[page];
      if (slice?.blocks.length === 0 && page > begins)
        Object.assign(slice, { lead: first.top - top, shift: page - begins });
      slice?.blocks.push(block);
    }
  }
  return slices;
}
