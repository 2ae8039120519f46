import { z } from 'zod';
import { inlineContent } from '../../document/inline.ts';
import { blockId, defineBlock } from '../definition.ts';

/** The head of an appendix, on a new page: “Phụ lục” (numbered where there are several), its typed title, “(Kèm theo …)”. What follows belongs to it. */
export const appendixSchema = z.strictObject({
  type: z.literal('appendix'),
  id: blockId,
  hint: z.string().optional(),
  /** How its pages lie; where left out, as its tables need it. */
  orientation: z.enum(['portrait', 'landscape']).optional(),
  children: inlineContent,
});
export type AppendixNode = z.infer<typeof appendixSchema>;

export const appendix = defineBlock<AppendixNode>({
  kind: 'appendix',
  label: 'Phụ lục',
  schema: appendixSchema,
  content: 'text',
  empty: (id) => ({ type: 'appendix', id, children: [{ text: '' }] }),
  figures: () => [],
});
