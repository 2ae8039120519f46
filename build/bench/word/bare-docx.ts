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
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { Look } from '../../../shared/document/look.ts';
import { cellsOf, runsOf } from './content.ts';

/** The same elements by the library alone: styles, bookmarks, numbering, tables with header rows; as short as one would write it for this one report. */
export async function writeBare(blocks: readonly Block[], look: Look): Promise<Uint8Array> {
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
    new Bookmark({
      id: block.id,
      children: runsOf(block, look).map(({ text, bold }) => new TextRun(bold ? { text, bold } : { text })),
    }),
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
