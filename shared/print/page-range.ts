/** Pages from one to another, both within, counted from 1. */
export interface PageSpan {
  from: number;
  to: number;
}

/** Reads `1-3, 5` for a report of so many pages: spans in order, each page once; empty text means all pages. What cannot be read is told in a sentence. */
export function readPageRange(text: string, pages: number): PageSpan[] | { trouble: string } {
  const spans: PageSpan[] = [];
  for (const part of text.split(/[,;]/).map((one) => one.trim())) {
    if (part === '') continue;
    const [, first, last] = /^(\d{1,5})(?:\s*[-–—]\s*(\d{1,5}))?$/.exec(part) ?? [];
    if (first === undefined) return { trouble: `“${part}” không phải là số trang: hãy viết như 1-3, 5.` };
    const [from, to] = [Number(first), Number(last ?? first)];
    if (from < 1 || to < 1) return { trouble: 'Trang đầu tiên là trang 1: hãy viết như 1-3, 5.' };
    if (from > to) return { trouble: `“${part}”: trang đầu phải đứng trước trang cuối, hãy viết ${to}-${from}.` };
    if (to > pages) return { trouble: `Báo cáo chỉ có ${pages} trang: không có trang ${to}.` };
    spans.push({ from, to });
  }
  if (spans.length === 0 && /[,;]/.test(text)) return { trouble: 'Chưa có số trang nào: hãy viết như 1-3, 5.' };
  return joined(spans);
}

/** How many pages the spans hold; all of them where there are none. */
export function countPages(spans: readonly PageSpan[], pages: number): number {
  return spans.length === 0 ? pages : spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

function joined(spans: readonly PageSpan[]): PageSpan[] {
  const result: PageSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}
