import type { StyleName } from '../../format/profile.ts';
import { gridStyle } from '../../format/word-styles.ts';
import { run } from '../../wordml/run.ts';
import { type Cell, type Row, table } from '../../wordml/table.ts';
import { type BlockWriter, bookmarked, styled, writeText } from '../text/docx.ts';
import { writeThinLine } from '../thin-line/docx.ts';
import { tableLayout } from './layout.ts';
import type { ColumnKey, IndicatorTableNode } from './schema.ts';
import type { TableLine } from './table-line.ts';

/** A real table: its head repeats on every page, no row is torn, figures stand flush right. */
export const writeIndicatorTable: BlockWriter<IndicatorTableNode> = (node, look, place) => {
  const { caption, captions, keys, widths, padding, lines, unitLine, notes } = tableLayout(node, look);
  const head = captions.map((text, at) =>
    cell('tableHead', caption === '' && at === 0 ? bookmarked(node.id, run(text), place) : run(text)),
  );
  return [
    caption === '' ? '' : writeText('tableCaption', node.id, run(caption), place),
    unitLine === undefined ? '' : styled('tableUnit', run(unitLine)),
    table({
      style: gridStyle,
      caption: caption || 'Bảng chỉ tiêu',
      description: `Các cột: ${captions.join('; ')}.`,
      widths,
      padding: { above: 1.5, below: 1.5, sides: padding },
      rows: [{ isHead: true, cells: head }, ...lines.map((line) => row(line, keys))],
    }),
    ...notes.map((note) => styled('tableNote', run(note))),
    writeThinLine(below),
  ].join('');
};

/** Points between the table and what follows; the line also keeps two tables from growing together. */
const below = 6;

function row(line: TableLine, keys: readonly ColumnKey[]): Row {
  if (line.kind === 'heading') {
    return { cells: [{ span: keys.length, content: styled('tableGroup', run(line.text)) }] };
  }
  const { place, label, unit, cells } = line;
  const text = (words: string): string => run(words, line.kind === 'total' ? { bold: true } : undefined);
  return {
    cells: [
      ...(keys.includes('place') ? [cell('tableMark', text(place))] : []),
      cell('tableCell', text(label)),
      ...(keys.includes('unit') ? [cell('tableMark', text(unit))] : []),
      ...cells.map((figure) => cell('tableFigure', text(figure.text))),
    ],
  };
}

function cell(style: StyleName, runs: string): Cell {
  return { isMiddle: true, content: styled(style, runs) };
}
