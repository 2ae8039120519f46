import { z } from 'zod';
import { inlineContent } from '../../document/inline.ts';
import { blockId, defineBlock } from '../definition.ts';

/** A part above the sections: “Phần I” on a line of its own, which follows from its place, and the typed title below. Sections count anew in it. */
export const partSchema = z.strictObject({
  type: z.literal('part'),
  id: blockId,
  hint: z.string().optional(),
  children: inlineContent,
});
export type PartNode = z.infer<typeof partSchema>;

export const part = defineBlock<PartNode>({
  kind: 'part',
  label: 'Phần',
  schema: partSchema,
  content: 'text',
  empty: (id) => ({ type: 'part', id, children: [{ text: '' }] }),
  figures: () => [],
});
