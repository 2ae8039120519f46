import {
  AlignmentType,
  Bookmark,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { writeWord } from '../../electron/word/write.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { cellText, fieldText, figureText } from '../../shared/document/figure-text.ts';
import { type InlineNode, isText } from '../../shared/document/inline.ts';
import type { Look } from '../../shared/document/look.ts';
import { against, type Benchmark, interleave, median } from './measure.ts';
import { sampleBlocks, sampleLook } from './sample-report.ts';

/** A report of about 100 pages to Word, against the bare `docx` library writing the same elements, and against docxtemplater filling a template of them. */
export const docx100: Benchmark = {
  name: 'docx-100',
  about: 'báo cáo khoảng 100 trang ra Word, so với thư viện docx trần và docxtemplater',
  run: async () => measureWord('docx-100', 100, 9),
};

async function measureWord(name: string, pages: number, rounds: number) {
  const blocks = sampleBlocks(pages);
  const look = sampleLook(blocks);
  const template = await makeTemplate();
  const samples = await interleave(
    {
      ours: () => writeWord({ blocks, look, title: 'Báo cáo' }),
      docx: () => writeBare(blocks, look),
      docxtemplater: () => fillTemplate(template, blocks, look),
    },
    { rounds, warmUps: 2 },
  );
  return [
    against(name, median(samples.ours), 'docx', median(samples.docx)),
    against(name, median(samples.ours), 'docxtemplater', median(samples.docxtemplater)),
  ];
}

/** The same elements by the library alone: styles, bookmarks, numbering, tables with header rows; as short as one would write it for this one report. */
async function writeBare(blocks: readonly Block[], look: Look): Promise<Uint8Array> {
  const document = new Document({
    numbering: { config: [{ reference: 'dash', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-' }] }] },
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: 28 } } },
      paragraphStyles: [
        {
          id: 'Body',
          name: 'Body',
          paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: 120 }, indent: { firstLine: 720 } },
        },
        { id: 'Cell', name: 'Cell', run: { size: 24 } },
      ],
    },
    sections: [{ children: blocks.flatMap((block) => bareBlock(block, look)) }],
  });
  return Packer.toBuffer(document);
}

function bareBlock(block: Block, look: Look): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ style: `Heading${block.level}`, keepNext: true, children: bareRuns(block, look) })];
    case 'paragraph':
    case 'title':
      return [new Paragraph({ style: 'Body', children: bareRuns(block, look) })];
    case 'list':
      return [
        new Paragraph({ style: 'Body', numbering: { reference: 'dash', level: 0 }, children: bareRuns(block, look) }),
      ];
    case 'indicator-table':
      return [bareTable(cellsOf(block, look))];
    default:
      return [];
  }
}

function bareRuns(block: Block, look: Look): ParagraphChild[] {
  return [
    new Bookmark({ id: block.id, children: runsOf(block, look).map(({ text, bold }) => new TextRun({ text, bold })) }),
  ];
}

function bareTable(rows: readonly string[][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 9354, type: WidthType.DXA },
    columnWidths: [700, 4000, 1200, 1200, 1200, 1054],
    rows: rows.map(
      (cells, place) => new TableRow({ tableHeader: place === 0, cantSplit: true, children: cells.map(bareCell) }),
    ),
  });
}

function bareCell(text: string, column: number): TableCell {
  const alignment = column > 2 ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: 'Cell', alignment, children: [new TextRun(text)] })],
  });
}

function runsOf(block: Block, look: Look): { text: string; bold: boolean }[] {
  return (block.children as readonly InlineNode[]).map((node) => {
    if (isText(node)) return { text: node.text, bold: node.bold === true };
    return { text: node.type === 'figure' ? figureText(node, look).text : fieldText(node, look), bold: false };
  });
}

function cellsOf(table: Extract<Block, { type: 'indicator-table' }>, look: Look): string[][] {
  const head = ['STT', 'Chỉ tiêu', 'ĐVT', ...table.columns];
  const body = table.rows.flatMap((row, place) =>
    typeof row === 'string'
      ? [
          [
            String(place + 1),
            look.indicator(row)?.label ?? '',
            look.indicator(row)?.unit ?? '',
            ...table.columns.map((column) => cellText(row, column, look).text),
          ],
        ]
      : [],
  );
  return [head, ...body];
}

/** A template with one loop over paragraphs and, within, one over the rows of a table. */
async function makeTemplate(): Promise<Uint8Array> {
  const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
  const row = new TableRow({
    children: ['{#rows}{a}', '{b}', '{c}', '{d}', '{e}', '{f}{/rows}'].map(
      (tag) => new TableCell({ children: [line(tag)] }),
    ),
  });
  const document = new Document({
    sections: [
      {
        children: [
          line('{#blocks}'),
          line('{text}'),
          line('{#table}'),
          new Table({ rows: [row] }),
          line('{/table}'),
          line('{/blocks}'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function fillTemplate(template: Uint8Array, blocks: readonly Block[], look: Look): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render({ blocks: blocks.map((block) => templateData(block, look)) });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function templateData(block: Block, look: Look): { text: string; table: { rows: Record<string, string>[] } | false } {
  const text = runsOf(block, look)
    .map((run) => run.text)
    .join('');
  if (block.type !== 'indicator-table') return { text, table: false };
  const rows = cellsOf(block, look).map((cells) =>
    Object.fromEntries(cells.map((cell, place) => ['abcdef'.charAt(place), cell])),
  );
  return { text, table: { rows } };
}
