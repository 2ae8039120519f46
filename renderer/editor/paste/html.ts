import { type Block, blocks } from '../../../shared/blocks/schemas.ts';
import type { TextNode } from '../../../shared/document/inline.ts';
import { cleanText } from '../../../shared/text/unicode.ts';
import { newBlockId } from '../model/block-id.ts';

/** Pasted HTML (of a web page or of Word) as paragraphs, lists and headings with bold, italic and underline; everything else goes. */
export function blocksFromHtml(html: string): Block[] {
  if (html === '') return [];
  const document = new DOMParser().parseFromString(html, 'text/html');
  const lines: Line[] = [];
  readChildren(document.body, { kind: paragraph, marks: {} }, lines, () => {
    const line: Line = { kind: paragraph, runs: [] };
    lines.push(line);
    return line;
  });
  return lines.map(lineToBlock).filter((block) => block !== undefined);
}

/** What a line will become. */
type Kind = { type: 'paragraph' } | { type: 'heading'; level: 1 | 2 | 3 | 4 } | { type: 'list'; marker: Marker };
type Marker = 'dash' | 'plus' | 'number' | 'letter';
type Marks = Pick<TextNode, 'bold' | 'italic' | 'underline'>;

interface Line {
  kind: Kind;
  runs: TextNode[];
}

interface Reading {
  kind: Kind;
  marks: Marks;
}

const paragraph: Kind = { type: 'paragraph' };
const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER HEADER LI MAIN OL P PRE SECTION TABLE TR UL H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);
const silentTags = new Set('SCRIPT STYLE TITLE META LINK HEAD TEMPLATE NOSCRIPT XML'.split(' '));

/** Walks the nodes; text goes into the line that `current` gives, block elements begin new ones. */
function readChildren(element: Node, reading: Reading, lines: Line[], current: () => Line): void {
  let line: Line | undefined;
  const here = (): Line => {
    line ??= current();
    return line;
  };
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      addText(child.textContent ?? '', reading, here);
    } else if (child instanceof Element && !silentTags.has(child.tagName) && !isListMark(child)) {
      if (child.tagName === 'BR') {
        line = begin(reading.kind, lines);
      } else if (blockTags.has(child.tagName)) {
        readBlock(child, reading, lines);
        line = undefined;
        const next = reading.kind;
        current = () => begin(next, lines);
      } else {
        readChildren(child, { kind: reading.kind, marks: marksOf(child, reading.marks) }, lines, here);
        if (lines.at(-1) !== line) line = lines.at(-1);
      }
    }
  }
}

function readBlock(element: Element, reading: Reading, lines: Line[]): void {
  const kind = kindOf(element, reading.kind);
  const marks = /^H[1-6]$/.test(element.tagName) ? {} : marksOf(element, reading.marks);
  if (element.tagName === 'TR') {
    const cells = [...element.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
    begin(kind, lines).runs.push({ text: cells.filter((cell) => cell !== '').join('\t') });
    return;
  }
  let line: Line | undefined;
  readChildren(element, { kind, marks }, lines, () => {
    line ??= begin(kind, lines);
    return line;
  });
}

function begin(kind: Kind, lines: Line[]): Line {
  const line: Line = { kind, runs: [] };
  lines.push(line);
  return line;
}

function addText(text: string, { marks }: Reading, line: () => Line): void {
  const clean = cleanText(text).replace(/[ \t\r\n]+/g, ' ');
  if (clean === '' || clean === ' ') {
    const last = clean === ' ' ? lastRun(line) : undefined;
    if (last && !last.text.endsWith(' ')) last.text += ' ';
    return;
  }
  line().runs.push({ text: clean, ...marks });
}

function lastRun(line: () => Line): TextNode | undefined {
  return line().runs.at(-1);
}

/** Word writes the marks of its lists as text of their own. */
function isListMark(element: Element): boolean {
  return /mso-list:\s*Ignore/i.test(element.getAttribute('style') ?? '');
}

function kindOf(element: Element, outer: Kind): Kind {
  const heading = /^H([1-6])$/.exec(element.tagName);
  if (heading) return { type: 'heading', level: Math.min(Number(heading[1]), 4) as 1 | 2 | 3 | 4 };
  if (element.tagName === 'LI') return { type: 'list', marker: markerOf(element) };
  if (/mso-list:\s*l\d/i.test(element.getAttribute('style') ?? ''))
    return { type: 'list', marker: wordMarker(element) };
  return outer.type === 'list' && element.tagName !== 'LI' ? outer : outer;
}

function markerOf(item: Element): Marker {
  const list = item.closest('ul, ol');
  const nested = list?.parentElement?.closest('ul, ol') !== null && list?.parentElement !== null;
  if (list?.tagName === 'OL') return nested || /^[a-z]$/i.test(list.getAttribute('type') ?? '') ? 'letter' : 'number';
  return nested ? 'plus' : 'dash';
}

function wordMarker(element: Element): Marker {
  const mark = [...element.querySelectorAll('[style]')].find(isListMark)?.textContent?.trim() ?? '';
  if (/^\d+[.)]/.test(mark)) return 'number';
  if (/^[a-zđ][.)]/i.test(mark)) return 'letter';
  return /level[2-9]/.test(element.getAttribute('style') ?? '') ? 'plus' : 'dash';
}

function marksOf(element: Element, outer: Marks): Marks {
  const style = element instanceof HTMLElement ? element.style : undefined;
  const weight = style?.fontWeight ?? '';
  const marks: Marks = { ...outer };
  if (/^(B|STRONG|TH)$/.test(element.tagName) || weight === 'bold' || Number(weight) >= 600) marks.bold = true;
  if (weight === 'normal' || weight === '400') delete marks.bold;
  if (/^(I|EM|CITE)$/.test(element.tagName) || style?.fontStyle === 'italic') marks.italic = true;
  if (style?.fontStyle === 'normal') delete marks.italic;
  if (/^(U|INS)$/.test(element.tagName) || style?.textDecoration.includes('underline')) marks.underline = true;
  return marks;
}

const typedMark = /^\s*([-–•·*+])\s+/;
const typedNumber = /^\s*([IVXLC]+|\d+(\.\d+)*|[a-zđ])[.)]\s+/;

function lineToBlock(line: Line): Block | undefined {
  const runs = trimmed(line.runs);
  if (runs.length === 0) return undefined;
  const id = newBlockId();
  switch (line.kind.type) {
    case 'heading':
      return { ...blocks.heading.empty(id), level: line.kind.level, children: without(runs, typedNumber) };
    case 'list':
      return { ...blocks.list.empty(id), marker: line.kind.marker, children: without(runs, typedMark) };
    case 'paragraph': {
      const mark = typedMark.exec(runs[0]?.text ?? '')?.[1];
      if (!mark) return { ...blocks.paragraph.empty(id), children: runs };
      return { ...blocks.list.empty(id), marker: mark === '+' ? 'plus' : 'dash', children: without(runs, typedMark) };
    }
  }
}

function trimmed(runs: readonly TextNode[]): TextNode[] {
  const kept = runs.filter((run) => run.text !== '');
  const [first] = kept;
  if (first) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept.filter((run) => run.text !== '');
}

function without(runs: readonly TextNode[], mark: RegExp): TextNode[] {
  return runs.map((run, place) => (place === 0 ? { ...run, text: run.text.replace(mark, '') } : run));
}
