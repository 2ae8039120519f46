import { z } from 'zod';
import { voidChildren } from '../../document/inline.ts';
import { indicatorId } from '../../value/indicator.ts';
import { measures } from '../../value/measures.ts';
import { blockId, defineBlock, emptyChildren } from '../definition.ts';

/** The columns that a table can show: the measures, and the change against the previous value (`change`) or in percent of it. */
export const tableColumns = [...measures, 'change', 'changePercent'] as const;
export type TableColumn = (typeof tableColumns)[number];

/** A row: an indicator, or a heading across the whole width. */
export const tableRow = z.union([indicatorId, z.strictObject({ heading: z.string().min(1) })]);

/** A table of indicators: which rows and which columns; the numbers come from the store. */
export const indicatorTableSchema = z.strictObject({
  type: z.literal('indicator-table'),
  id: blockId,
  caption: z.string().default(''),
  rows: z.array(tableRow),
  columns: z.array(z.enum(tableColumns)).min(1),
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
