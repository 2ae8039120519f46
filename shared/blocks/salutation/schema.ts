import { z } from 'zod';
import { inlineContent } from '../../document/inline.ts';
import { blockId, defineBlock } from '../definition.ts';

/** One of those whom the report addresses; “Kính gửi:”, dashes and punctuation follow from how many stand together and are never stored. */
export const salutationSchema = z.strictObject({
  type: z.literal('salutation'),
  id: blockId,
  hint: z.string().optional(),
  children: inlineContent,
});
export type SalutationNode = z.infer<typeof salutationSchema>;

export const salutation = defineBlock<SalutationNode>({
  kind: 'salutation',
  label: 'Kính gửi',
  schema: salutationSchema,
  content: 'text',
  empty: (id) => ({ type: 'salutation', id, children: [{ text: '' }] }),
  figures: () => [],
});
