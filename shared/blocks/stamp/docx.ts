import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Look } from '../../document/look.ts';
import { twipsOf } from '../../format/lengths.ts';
import type { Stamp } from '../letterhead/layout.ts';
import { styled, writeLine } from '../text/docx.ts';

/** A framed word: a table of one cell of just its size; `indent` in millimetres from the left edge, in the middle where none is given. */
export function writeStamp({ style, text, width, height }: Stamp, look: Look, indent?: number): Table {
  const { thickness } = look.profile.stamps;
  const color = look.profile.styles[style].colour ?? 'auto';
  const edge = { style: BorderStyle.SINGLE, size: thickness * 8, space: 0, color };
  const borders = { top: edge, bottom: edge, left: edge, right: edge };
  const size = { size: twipsOf(width), type: WidthType.DXA };
  return new Table({
    ...(indent === undefined
      ? { alignment: AlignmentType.CENTER }
      : { indent: { size: twipsOf(indent), type: WidthType.DXA } }),
    columnWidths: [size.size],
    width: size,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: [
      new TableRow({
        height: { value: twipsOf(height), rule: HeightRule.EXACT },
        cantSplit: true,
        children: [
          new TableCell({
            width: size,
            verticalAlign: VerticalAlignTable.CENTER,
            children: [new Paragraph({ ...styled(style), children: [writeLine(text)] })],
          }),
        ],
      }),
    ],
  });
}
