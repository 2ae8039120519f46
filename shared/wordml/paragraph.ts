import { twipsOf } from '../format/lengths.ts';
import type { TextStyle } from '../format/profile.ts';
import { type RunFormat, runFormat } from './run.ts';

/** How a paragraph differs from its style, or a style from the one that it is based on. Indents in millimetres, heights in points. */
export interface ParagraphFormat {
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreakBefore?: boolean;
  /** The list of the file that it is numbered in. */
  list?: { id: number; level: number };
  ruleAbove?: Edge;
  before?: number;
  after?: number;
  /** The height of a line, as a multiple of the single one or just so many points. */
  line?: number | { exact: number };
  left?: number;
  right?: number;
  firstLine?: number;
  hanging?: number;
  align?: TextStyle['align'];
  /** The level in the document's outline, from 0 on. */
  outline?: number;
  /** The format of the paragraph's own mark. */
  mark?: RunFormat;
  /** The element `w:sectPr` of the section that ends here. */
  section?: string;
}

/** A drawn line; its thickness and its distance from the text in points. */
export interface Edge {
  thickness: number;
  space?: number;
  colour?: string | undefined;
}

/** A paragraph in a style, which may be none, around runs. */
export function paragraph(style: string | undefined, runs: string, format?: ParagraphFormat): string {
  const inside = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${format ? paragraphFormat(format) : ''}`;
  return `<w:p>${inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`}${runs}</w:p>`;
}

/** What stands in the element `w:pPr`, in the order of the standard. */
export function paragraphFormat(format: ParagraphFormat): string {
  const { keepNext, keepLines, pageBreakBefore, list, ruleAbove, align, outline, mark, section } = format;
  return [
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : '',
    ruleAbove ? `<w:pBdr>${edge('top', ruleAbove)}</w:pBdr>` : '',
    spacing(format),
    indent(format),
    align === undefined ? '' : `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    mark ? runFormat(mark) : '',
    section ?? '',
  ].join('');
}

/** One side of a border. */
export function edge(side: string, { thickness, space = 0, colour = 'auto' }: Edge): string {
  return `<w:${side} w:val="single" w:sz="${thickness * 8}" w:space="${space}" w:color="${colour}"/>`;
}

/** A line height never without its rule: LibreOffice would carry over an earlier “exact”. */
function spacing({ before, after, line }: ParagraphFormat): string {
  const height =
    typeof line === 'object'
      ? ` w:line="${Math.round(line.exact * 20)}" w:lineRule="exact"`
      : attribute('line', line, single) && `${attribute('line', line, single)} w:lineRule="auto"`;
  const attributes = `${attribute('before', before, 20)}${attribute('after', after, 20)}${height}`;
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}

const single = 240;

function indent({ left, right, firstLine, hanging }: ParagraphFormat): string {
  const first = hanging ? length('hanging', hanging) : length('firstLine', firstLine);
  const attributes = `${length('left', left)}${length('right', right)}${first}`;
  return attributes === '' ? '' : `<w:ind${attributes}/>`;
}

function attribute(name: string, value: number | undefined, scale: number): string {
  return value === undefined ? '' : ` w:${name}="${Math.round(value * scale)}"`;
}

function length(name: string, millimetres: number | undefined): string {
  return millimetres === undefined ? '' : ` w:${name}="${twipsOf(millimetres)}"`;
}
