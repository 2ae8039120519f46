import type { MeasuredFlow, MeasureRoom } from './MeasureRoom.tsx';
import type { Piece } from './paginate.ts';

/** A copy of the flow's element that shows the strips of the piece and nothing else. */
export function cutFlow(flow: MeasuredFlow, { from, to }: Pick<Piece, 'from' | 'to'>, room: MeasureRoom): HTMLElement {
  const copy = flow.element.cloneNode(true) as HTMLElement;
  const isWhole = from === 0 && to === flow.strips.length;
  if (isWhole) return copy;
  const table = copy.querySelector('table');
  if (table) cutTable(copy, table, from, to);
  else cutText(flow, copy, from, to, room);
  return copy;
}

/** The first strip is caption, unit and head; rows follow, the notes with the last of them. */
function cutTable(copy: HTMLElement, table: HTMLTableElement, from: number, to: number): void {
  if (from > 0) for (const above of copy.querySelectorAll('.report-tableCaption, .report-tableUnit')) above.remove();
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  if (to <= rows.length) for (const note of copy.querySelectorAll('.report-tableNote')) note.remove();
  rows.forEach((row, at) => {
    if (at + 1 < from || at + 1 >= to) row.remove();
  });
}

function cutText(flow: MeasuredFlow, copy: HTMLElement, from: number, to: number, room: MeasureRoom): void {
  const block = copy.firstElementChild;
  if (!(block instanceof HTMLElement)) return;
  const [begin, end] = room.visit(flow.element, (scale) => [
    lineStart(flow, from, scale),
    to < flow.strips.length ? lineStart(flow, to, scale) : undefined,
  ]);
  // The end first: cutting there leaves the places before it as they were.
  if (end) {
    const isForced = remove(block, end, 'after').endsWith('\n');
    block.classList.toggle('sheet-begun', !isForced);
    delete block.dataset.end;
  }
  if (begin && from > 0) {
    remove(block, begin, 'before');
    block.classList.add('sheet-rest');
    delete block.dataset.number;
  }
}

/** A place in the text of a block: the how-manieth of its text nodes, and the letter in it. */
interface TextPlace {
  node: number;
  letter: number;
}

/** Where a line of a measured block begins. */
function lineStart(flow: MeasuredFlow, line: number, scale: number): TextPlace {
  const block = flow.element.firstElementChild ?? flow.element;
  const nodes = textsOf(block);
  const top = block.getBoundingClientRect().top + flow.before / scale;
  const height = (flow.strips[0]?.height ?? 1) / scale;
  const range = document.createRange();
  const lineOf = (node: Text, letter: number): number => {
    range.setStart(node, letter);
    range.setEnd(node, letter + 1);
    const box = range.getBoundingClientRect();
    // What takes no room at all belongs to the letter before it.
    if (box.height === 0) return letter === 0 ? -1 : lineOf(node, letter - 1);
    return Math.floor((box.top + box.height / 2 - top) / height);
  };
  for (const [node, text] of nodes.entries()) {
    if (text.length === 0 || lineOf(text, text.length - 1) < line) continue;
    let [low, high] = [0, text.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lineOf(text, middle) < line) low = middle + 1;
      else high = middle;
    }
    return { node, letter: low };
  }
  return { node: nodes.length, letter: 0 };
}

/** Takes away what stands before or after the place; answers with the text that is left. */
function remove(block: HTMLElement, { node, letter }: TextPlace, side: 'before' | 'after'): string {
  const text = textsOf(block)[node];
  const range = document.createRange();
  range.selectNodeContents(block);
  if (text && side === 'before') range.setEnd(text, letter);
  else if (text) range.setStart(text, letter);
  if (text || side === 'before') range.deleteContents();
  return block.textContent ?? '';
}

function textsOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}
