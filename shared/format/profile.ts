import { z } from 'zod';
import { formatDemandsSchema } from './demands.ts';

const points = z.number().positive();
const millimetres = z.number().nonnegative();

const stamp = z.strictObject({ text: z.string().min(1), width: millimetres.optional() });

/** How the text of one component looks. Sizes in points, indents in millimetres, line spacing as a multiple of single. */
export const textStyleSchema = z.strictObject({
  size: points,
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  /** Shown in capitals whatever was typed. */
  upper: z.boolean().default(false),
  /** Six hexadecimal digits; black where left out. */
  colour: z
    .string()
    .regex(/^[0-9A-F]{6}$/)
    .optional(),
  align: z.enum(['left', 'center', 'right', 'justify']).default('left'),
  firstLine: millimetres.default(0),
  /** How far the text stands in, and by how much its first line stands out of that. */
  left: millimetres.default(0),
  hanging: millimetres.default(0),
  /** Only for what stands below something without `after`: between two paragraphs Word takes the larger of the two, the screen their sum. */
  before: z.number().nonnegative().default(0),
  after: z.number().nonnegative().default(0),
  line: z.number().min(0.8).max(3).default(1),
  /** Never the last line of a page. */
  keepWithNext: z.boolean().default(false),
  /** The article of the decree that says so. */
  article: z.string().optional(),
});
export type TextStyle = z.infer<typeof textStyleSchema>;

/** The components of a report that have a look of their own. */
export const styleNames = [
  'nation',
  'motto',
  'superior',
  'agency',
  'symbol',
  'secrecy',
  'urgency',
  'circulation',
  'address',
  'placeDate',
  'typeName',
  'subject',
  'salutation',
  'salutationLabel',
  'salutationItem',
  'basis',
  'part',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'list',
  'sublist',
  'tableCaption',
  'tableHead',
  'tableGroup',
  'tableCell',
  'tableMark',
  'tableFigure',
  'tableUnit',
  'tableNote',
  'authority',
  'signerName',
  'recipientsLabel',
  'recipientsItem',
  'drafterMark',
  'appendixNumber',
  'appendixTitle',
  'appendixNote',
  'pageNumber',
] as const;
export type StyleName = (typeof styleNames)[number];

/** The rules of an administrative format as data: what screen, Word, PDF and checker all read. Lengths in millimetres, type in points. */
export const formatProfileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  font: z.string(),
  language: z.string(),
  page: z.strictObject({
    width: millimetres,
    height: millimetres,
    margin: z.strictObject({ top: millimetres, bottom: millimetres, left: millimetres, right: millimetres }),
    /** From the paper's upper edge to the page number. */
    header: millimetres,
  }),
  /** The first page that shows its number. */
  firstNumberedPage: z.int().min(1),
  /** Widths of the two columns of the letterhead and of the closing, as fractions of the text width. */
  letterheadLeft: z.number().min(0.2).max(0.8),
  closingLeft: z.number().min(0.2).max(0.8),
  /** Length of the drawn rule as a fraction of the line above it; thickness in points. */
  rules: z.strictObject({ motto: z.number(), agency: z.number(), subject: z.number(), thickness: points }),
  /** Framed words: secrecy and urgency under the number, circulation above the letterhead. A frame without width of its own is as wide as its words. */
  stamps: z.strictObject({
    height: millimetres,
    thickness: points,
    secrecy: z.array(stamp),
    urgency: z.array(stamp),
    circulation: z.array(stamp),
  }),
  /** Empty lines between title and name of the signer. */
  signatureSpace: z.int().min(0),
  texts: z.strictObject({
    nation: z.string(),
    motto: z.string(),
    number: z.string(),
    recipients: z.string(),
    archive: z.string(),
    /** Before those whom a report addresses, and in “Nơi nhận” for them. */
    salutation: z.string(),
    asAbove: z.string(),
    /** The mark of who wrote the report, `{symbol}`, with how many were issued, `{copies}`. */
    drafter: z.string(),
    /** What ends a line of a list of names, and the last one. */
    listBetween: z.string(),
    listEnd: z.string(),
    appendix: z.string(),
    part: z.string(),
    /** Before the number of the document that an appendix belongs to. */
    attached: z.string(),
    end: z.string(),
  }),
  styles: z.record(z.enum(styleNames), textStyleSchema),
  demands: formatDemandsSchema,
});
export type FormatProfile = z.infer<typeof formatProfileSchema>;
