import { z } from 'zod';
import { voidChildren } from '../../document/inline.ts';
import { blockId, defineBlock, emptyChildren } from '../definition.ts';

/** “Nơi nhận”: names without punctuation (the format adds it) and the archive line that always stands last. */
export const recipientsSchema = z.strictObject({
  type: z.literal('recipients'),
  id: blockId,
  items: z.array(z.strictObject({ name: z.string().min(1), note: z.string().min(1).optional() })),
  archive: z.strictObject({
    office: z.string().min(1),
    unit: z.string().min(1).optional(),
    /** How many copies are kept, in the clerk's own words: `02b`. */
    copies: z.string().min(1).optional(),
  }),
  /** Who wrote the report, as its letters, and how many copies were issued. */
  drafter: z.strictObject({ symbol: z.string().min(1), copies: z.int().min(1).optional() }).optional(),
  children: voidChildren,
});
export type RecipientsNode = z.infer<typeof recipientsSchema>;

export const recipients = defineBlock<RecipientsNode>({
  kind: 'recipients',
  label: 'Nơi nhận',
  schema: recipientsSchema,
  content: 'void',
  empty: (id) => ({ type: 'recipients', id, items: [], archive: { office: 'VT' }, children: emptyChildren() }),
  figures: () => [],
});
