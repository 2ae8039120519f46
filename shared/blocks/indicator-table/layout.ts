import { cellText, rowLabel } from '../../document/figure-text.ts';
import type { Look } from '../../document/look.ts';
import { columnCaption, leadingCaptions } from './columns.ts';
import type { IndicatorTableNode } from './schema.ts';
import type { TableLine } from './table-line.ts';
import { type TableWidths, tableWidths } from './widths.ts';

/** An indicator table as screen and Word print it. */
export interface TableLayout extends TableWidths {
  caption: string;
  captions: readonly string[];
  lines: readonly TableLine[];
}

/** What stands in each cell of the table and how wide its columns are. Parts (“- của tổ chức”) carry no place of their own. */
export function tableLayout(node: IndicatorTableNode, look: Look): TableLayout {
  let place = 0;
  const lines = node.rows.map((row, at): TableLine => {
    const label = rowLabel(node.rows, at, look);
    if (typeof row !== 'string') return { kind: 'heading', text: label };
    const isPart = label.startsWith('-');
    if (!isPart) place += 1;
    return {
      kind: 'indicator',
      id: row,
      place: isPart ? '' : String(place),
      label,
      unit: look.indicator(row)?.unit ?? '',
      cells: node.columns.map((column) => cellText(row, column, look)),
    };
  });
  const captions = [...leadingCaptions, ...node.columns.map((column) => columnCaption(column, look))];
  return { caption: node.caption, captions, lines, ...tableWidths(captions, lines, look) };
}
