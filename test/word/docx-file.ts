import { strFromU8, unzipSync } from 'fflate';
import { all, child, type Element, elements, parseXml, value } from './xml.ts';

/** A Word file taken apart: every part parsed, which throws where one is not well-formed. */
export interface DocxFile {
  parts: ReadonlyMap<string, Element>;
  body: Element;
  styles: Element;
  numbering: Element;
}

export function readDocx(file: Uint8Array): DocxFile {
  const parts = new Map<string, Element>();
  for (const [path, data] of Object.entries(unzipSync(file))) parts.set(path, parseXml(strFromU8(data)));
  const part = (path: string): Element => {
    const found = parts.get(path);
    if (!found) throw new Error(`no ${path}`);
    return found;
  };
  const body = child(part('word/document.xml'), 'w:body');
  if (!body) throw new Error('no body');
  return { parts, body, styles: part('word/styles.xml'), numbering: part('word/numbering.xml') };
}

/** The text of each paragraph in order, tables cell by cell, with the numbers that Word counts by itself. */
export function paragraphTexts({ body, styles, numbering }: DocxFile): string[] {
  const count = wordCounter(styles, numbering);
  return all(body, 'w:p').map((paragraph) => `${count(paragraph)}${runText(paragraph)}`);
}

/** All text of the file in one line, what stands above the first page too; runs of spaces as one. */
export function plainText(file: DocxFile): string {
  return [aboveFirstPage(file), ...paragraphTexts(file)].join(' ').replace(/\s+/g, ' ').trim();
}

/** The text of the first page's own header: the one without a page number in it. */
function aboveFirstPage({ parts }: DocxFile): string {
  const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path)).map(([, part]) => part);
  return headers
    .filter((part) => all(part, 'w:instrText').length === 0)
    .map(runText)
    .join(' ');
}

function runText(element: Element): string {
  return elements(element)
    .map((one) => {
      if (one.name === 'w:t') return one.children.join('');
      return one.name === 'w:br' || one.name === 'w:tab' ? ' ' : runText(one);
    })
    .join('');
}

/** Numbers paragraphs as Word does: by their own numPr or their style's, each w:num counting for itself. */
function wordCounter(styles: Element, numbering: Element): (paragraph: Element) => string {
  const counts = new Map<string, number[]>();
  const numPrOfStyle = new Map(
    all(styles, 'w:style').map((style) => [style.attributes['w:styleId'], child(child(style, 'w:pPr'), 'w:numPr')]),
  );
  return (paragraph) => {
    const properties = child(paragraph, 'w:pPr');
    const numPr = child(properties, 'w:numPr') ?? numPrOfStyle.get(value(properties, 'w:pStyle'));
    const id = value(numPr, 'w:numId');
    if (!numPr || id === undefined || id === '0') return '';
    const level = Number(value(numPr, 'w:ilvl') ?? 0);
    const num = all(numbering, 'w:num').find((one) => one.attributes['w:numId'] === id);
    const abstract = all(numbering, 'w:abstractNum').find(
      (one) => one.attributes['w:abstractNumId'] === value(num, 'w:abstractNumId'),
    );
    if (!num || !abstract) throw new Error(`w:numId ${id} leads nowhere`);
    const key =
      all(num, 'w:startOverride').length > 0 ? `num ${id}` : `abstract ${abstract.attributes['w:abstractNumId']}`;
    const known = counts.get(key) ?? [];
    counts.set(key, [...known.slice(0, level), (known[level] ?? 0) + 1]);
    return `${numberText(abstract, level, counts.get(key) ?? [])} `;
  };
}

function numberText(abstract: Element, level: number, counts: readonly number[]): string {
  const levels = elements(abstract).filter((one) => one.name === 'w:lvl');
  return (value(levels[level], 'w:lvlText') ?? '').replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const count = counts[at] ?? 0;
    return value(levels[at], 'w:numFmt') === 'upperRoman'
      ? (['', 'I', 'II', 'III', 'IV', 'V', 'VI'][count] ?? '')
      : String(count);
  });
}
