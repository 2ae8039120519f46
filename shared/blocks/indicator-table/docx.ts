import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twipsOf } from '../../format/lengths.ts';
import type { StyleName } from '../../format/profile.ts';
import { type BlockWriter, bookmarked, styled, writeLine, writeText } from '../text/docx.ts';
import { writeThinLine } from '../thin-line/docx.ts';
import { tableLayout } from './layout.ts';
import type { IndicatorTableNode } from './schema.ts';
import type { TableLine } from './table-line.ts';

/** A real table: its head repeats on every page, no row is torn, figures stand flush right. */
export const writeIndicatorTable: BlockWriter<IndicatorTableNode> = (node, look, place) => {
  const { caption, captions, widths, padding, lines } = tableLayout(node, look);
  const columnWidths = widths.map(twipsOf);
  const head = captions.map((text, at) =>
    cell('tableHead', caption === '' && at === 0 ? bookmarked(node.id, [writeLine(text)], place) : [writeLine(text)]),
  );
  return [
    ...(caption === '' ? [] : [writeText('tableCaption', node.id, [writeLine(caption)], place)]),
    new Table({
      columnWidths,
      width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders,
      margins: { top: 30, bottom: 30, left: twipsOf(padding), right: twipsOf(padding) },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head }),
        ...lines.map((line) => row(line, captions.length)),
      ],
    }),
    writeThinLine(below),
  ];
};

/** Points between the table and what follows; the line also keeps two tables from growing together. */
const below = 6;

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const borders = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };

function row(line: TableLine, columns: number): TableRow {
  if (line.kind === 'heading') {
    const heading = new Paragraph({ ...styled('tableGroup', { keepNext: true }), children: [writeLine(line.text)] });
    return new TableRow({ cantSplit: true, children: [new TableCell({ columnSpan: columns, children: [heading] })] });
  }
  const { place, label, unit, cells } = line;
  return new TableRow({
    cantSplit: true,
    children: [
      cell('tableCell', [writeLine(place)], AlignmentType.CENTER),
      cell('tableCell', [writeLine(label)]),
      cell('tableCell', [writeLine(unit)], AlignmentType.CENTER),
      ...cells.map(({ text }) => cell('tableCell', [writeLine(text)], AlignmentType.RIGHT)),
    ],
  });
}

function cell(style: StyleName, children: readonly ParagraphChild[], alignment?: Alignment): TableCell {
  const text = new Paragraph({ ...styled(style), ...(alignment ? { alignment } : {}), children });
  return new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children: [text] });
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];
