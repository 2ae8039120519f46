import { singleLine } from '../../shared/format/lengths.ts';
import type { Flow, Strip } from './paginate.ts';

/** Reads off how a flow that stands in the document may be broken: its lines or rows, and what the style sheet says of breaks. `scale` makes CSS pixels of measured ones. */
export function measureFlow(box: HTMLElement, scale: number): Flow {
  const block = box.firstElementChild;
  if (!(block instanceof HTMLElement)) return flowOf([{ height: 0, keep: false }]);
  if (block.matches('.report-page-break')) return { ...flowOf([{ height: 0, keep: false }]), breaks: true };
  const style = getComputedStyle(block);
  const table = block.querySelector('table');
  if (table) return tableFlow(box, table, pixels(style.paddingBottom), scale);
  if (box.children.length === 1 && block.matches('p, h2, h3, h4, h5')) return textFlow(block, style, scale);
  return flowOf([{ height: heightOf(box) * scale, keep: style.breakAfter === 'avoid' }]);
}

function flowOf(strips: readonly Strip[]): Flow {
  return { strips, before: 0, after: 0, repeat: 0, breaks: false };
}

function textFlow(block: HTMLElement, style: CSSStyleDeclaration, scale: number): Flow {
  const [before, after] = [pixels(style.paddingTop), pixels(style.paddingBottom)];
  const text = heightOf(block) * scale - before - after;
  const count = Math.max(1, Math.round(text / pixels(style.lineHeight)));
  const height = text / count;
  // As Word and LibreOffice count: the last line of a page needs no more than a single one's height.
  const hangs = Math.max(0, height - singleLine(pixels(style.fontSize)));
  const isWhole = style.breakInside === 'avoid';
  const [orphans, widows] = [Number(style.orphans), Number(style.widows)];
  const strips = Array.from({ length: count }, (_, line): Strip => {
    const isLast = line === count - 1;
    const tears = line + 1 < orphans || count - 1 - line < widows;
    return { height, hangs, keep: isLast ? style.breakAfter === 'avoid' : isWhole || tears };
  });
  return { ...flowOf(strips), before, after };
}

/** The caption and the head make the first strip; the head stands again on each further page. */
function tableFlow(box: HTMLElement, table: HTMLTableElement, after: number, scale: number): Flow {
  const { top, bottom } = box.getBoundingClientRect();
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const edges = [...rows.map((row) => row.getBoundingClientRect().top), bottom - after / scale];
  const strips = rows.map((row, at): Strip => {
    const height = ((edges[at + 1] ?? bottom) - (edges[at] ?? bottom)) * scale;
    return { height, keep: at < rows.length - 1 && row.querySelector('.report-tableGroup') !== null };
  });
  const head = { height: ((edges[0] ?? bottom) - top) * scale, keep: true };
  return { ...flowOf([head, ...strips]), after, repeat: table.tHead ? heightOf(table.tHead) * scale : 0 };
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
