import { z } from 'zod';
import { voidChildren } from '../../document/inline.ts';
import { blockId, defineBlock, emptyChildren } from '../definition.ts';

/** What follows begins on a new page. */
export const pageBreakSchema = z.strictObject({ type: z.literal('page-break'), id: blockId, children: voidChildren });
export type PageBreakNode = z.infer<typeof pageBreakSchema>;

export const pageBreak = defineBlock<PageBreakNode>({
  kind: 'page-break',
  label: 'Ngắt trang',
  schema: pageBreakSchema,
  content: 'void',
  empty: (id) => ({ type: 'page-break', id, children: emptyChildren() }),
  figures: () => [],
});
