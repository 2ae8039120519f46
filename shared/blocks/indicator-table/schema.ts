import { z } from 'zod';
import { voidChildren } from '../../document/inline.ts';
import { indicatorId } from '../../value/indicator.ts';
import { measures } from '../../value/measures.ts';
import { blockId, defineBlock, emptyChildren } from '../definition.ts';

/** The columns that a table can show: the measures, and the change against the previous value (`change`) or in percent of it. */
export const tableColumns = [...measures, 'change', 'changePercent'] as const;
export type TableColumn = (typeof tableColumns)[number];

/** A row: an indicator, a heading across the whole width, or the total of the rows above it up to the last heading or total. */
const tableRow = z.union([
  indicatorId,
  z.strictObject({ heading: z.string().min(1) }),
  z.strictObject({ total: z.string().min(1) }),
]);

/** What a column's caption and width are known by: the ones before the figures, and the figures' own. */
export const columnKeys = ['place', 'label', 'unit', ...tableColumns] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Where the units stand: in a column, in a line above the table, or nowhere. */
const unitPlaces = ['column', 'line', 'none'] as const;

/** A table of indicators: which rows and which columns; the numbers come from the store. */
export const indicatorTableSchema = z.strictObject({
  type: z.literal('indicator-table'),
  id: blockId,
  caption: z.string().default(''),
  rows: z.array(tableRow),
  columns: z.array(z.enum(tableColumns)).min(1),
  /** Captions of the clerk's own. */
  captions: z.partialRecord(z.enum(columnKeys), z.string().min(1).max(120)).optional(),
  /** Names of rows of the clerk's own, by indicator. */
  labels: z.record(indicatorId, z.string().min(1).max(200)).optional(),
  /** Widths that the clerk has set, in millimetres; the names' column takes what is left. */
  widths: z.partialRecord(z.enum(columnKeys), z.number().min(5).max(200)).optional(),
  /** Left out where rows are numbered. */
  numbered: z.literal(false).optional(),
  /** Left out for a column of its own. */
  units: z.enum(unitPlaces).optional(),
  /** Printed below the table. */
  notes: z.string().max(2000).optional(),
  children: voidChildren,
});
export type IndicatorTableNode = z.infer<typeof indicatorTableSchema>;

export const indicatorTable = defineBlock<IndicatorTableNode>({
  kind: 'indicator-table',
  label: 'Bảng chỉ tiêu',
  schema: indicatorTableSchema,
  content: 'void',
  empty: (id) => ({
    type: 'indicator-table',
    id,
    caption: '',
    rows: [],
    columns: ['previous', 'value', 'change'],
    children: emptyChildren(),
  }),
  figures: (node) =>
    node.rows.flatMap((row) =>
      typeof row === 'string'
        ? node.columns.map((column) => ({ indicator: row, offset: 0, measure: measureOf(column) }))
        : [],
    ),
});

function measureOf(column: TableColumn): (typeof measures)[number] {
  return column === 'change' || column === 'changePercent' ? 'previous' : column;
}
