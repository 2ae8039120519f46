import { z } from 'zod';
import { inlineContent } from '../../document/inline.ts';
import { blockId, defineBlock } from '../definition.ts';

/** A section's title; its number (`I.`, `1.`, `1.1.`, `a)` by level) follows from its place and is never stored. */
export const headingSchema = z.strictObject({
  type: z.literal('heading'),
  id: blockId,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  hint: z.string().optional(),
  children: inlineContent,
});
export type HeadingNode = z.infer<typeof headingSchema>;

export const heading = defineBlock<HeadingNode>({
  kind: 'heading',
  label: 'Đề mục',
  schema: headingSchema,
  content: 'text',
  empty: (id) => ({ type: 'heading', id, level: 1, children: [{ text: '' }] }),
  figures: () => [],
});
