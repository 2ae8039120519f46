import { z } from 'zod';
import { inlineContent } from '../../document/inline.ts';
import { blockId, defineBlock } from '../definition.ts';

export const listMarkers = ['dash', 'plus', 'number', 'letter'] as const;
export type ListMarker = (typeof listMarkers)[number];

/** One item of a list: `- `, below it `+ `, or numbered `1.` or `a)` by its place among its neighbours. */
export const listSchema = z.strictObject({
  type: z.literal('list'),
  id: blockId,
  marker: z.enum(listMarkers),
  hint: z.string().optional(),
  children: inlineContent,
});
export type ListNode = z.infer<typeof listSchema>;

export const list = defineBlock<ListNode>({
  kind: 'list',
  label: 'Gạch đầu dòng',
  schema: listSchema,
  content: 'text',
  empty: (id) => ({ type: 'list', id, marker: 'dash', children: [{ text: '' }] }),
  figures: () => [],
});
