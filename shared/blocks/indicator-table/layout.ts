import { cellText, rowLabel } from '../../document/figure-text.ts';
import type { Look } from '../../document/look.ts';
import { columnCaption } from './columns.ts';
import type { ColumnKey, IndicatorTableNode } from './schema.ts';
import type { TableLine } from './table-line.ts';
import { addedUp, sharedUnit, totalText } from './totals.ts';
import { type TableWidths, tableWidths } from './widths.ts';

/** An indicator table as screen and Word print it. */
export interface TableLayout extends TableWidths {
  caption: string;
  /** The columns that are printed; `captions` and `widths` go with them one by one. */
  keys: readonly ColumnKey[];
  captions: readonly string[];
  lines: readonly TableLine[];
  /** “ĐVT: hộp thư”, above the table, where the units stand in a line. */
  unitLine: string | undefined;
  notes: readonly string[];
}

/** What stands in each cell of the table and how wide its columns are. Parts (“- của tổ chức”) carry no place of their own. */
export function tableLayout(node: IndicatorTableNode, look: Look): TableLayout {
  const units = node.units ?? 'column';
  const ids = node.rows.filter((row) => typeof row === 'string');
  const oneUnit = units === 'line' ? commonUnit(ids, look) : undefined;
  const written = linesOf(node, look, units === 'line' && oneUnit === undefined);
  const lines = written.map(
    (line): TableLine =>
      line.kind === 'heading'
        ? line
        : {
            ...line,
            place: node.numbered === false ? '' : line.place,
            unit: units === 'column' ? line.unit : '',
          },
  );
  const all: ColumnKey[] = ['place', 'label', 'unit', ...node.columns];
  const isShown = (key: ColumnKey): boolean =>
    (key !== 'place' || node.numbered !== false) && (key !== 'unit' || units === 'column');
  const captions = all.map((key) => (isShown(key) ? (node.captions?.[key] ?? columnCaption(key, look)) : ''));
  const { widths, padding, fits } = tableWidths(captions, lines, look, {
    isShown: all.map(isShown),
    own: all.map((key) => node.widths?.[key]),
  });
  return {
    caption: node.caption,
    keys: all.filter(isShown),
    captions: captions.filter((_, at) => isShown(all[at] ?? 'label')),
    lines,
    unitLine: oneUnit === undefined ? undefined : `ĐVT: ${oneUnit}`,
    notes: (node.notes ?? '').split('\n').filter((line) => line.trim() !== ''),
    widths: widths.filter((_, at) => isShown(all[at] ?? 'label')),
    padding,
    fits,
  };
}

function linesOf(node: IndicatorTableNode, look: Look, unitInName: boolean): TableLine[] {
  let place = 0;
  return node.rows.map((row, at): TableLine => {
    if (typeof row !== 'string' && 'heading' in row) return { kind: 'heading', text: row.heading };
    if (typeof row !== 'string') {
      const ids = addedUp(node.rows, at, look);
      const cells = node.columns.map((column) => totalText(ids, column, look));
      return { kind: 'total', place: '', label: row.total, unit: sharedUnit(ids, look) ?? '', cells };
    }
    const name = node.labels?.[row] ?? rowLabel(node.rows, at, look);
    const isPart = name.startsWith('-');
    if (!isPart) place += 1;
    const unit = look.indicator(row)?.unit ?? '';
    return {
      kind: 'indicator',
      id: row,
      place: isPart ? '' : String(place),
      label: unitInName && unit !== '' ? `${name} (${unit})` : name,
      unit,
      cells: node.columns.map((column) => cellText(row, column, look)),
    };
  });
}

function commonUnit(ids: readonly string[], look: Look): string | undefined {
  const units = new Set(ids.map((id) => look.indicator(id)?.unit));
  return units.size === 1 ? [...units][0] : undefined;
}
