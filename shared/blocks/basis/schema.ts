import { z } from 'zod';
import { inlineContent } from '../../document/inline.ts';
import { blockId, defineBlock } from '../definition.ts';

/** A line of căn cứ, in italics; the sign at its end follows from its place and is never stored. */
export const basisSchema = z.strictObject({
  type: z.literal('basis'),
  id: blockId,
  hint: z.string().optional(),
  children: inlineContent,
});
export type BasisNode = z.infer<typeof basisSchema>;

export const basis = defineBlock<BasisNode>({
  kind: 'basis',
  label: 'Căn cứ',
  schema: basisSchema,
  content: 'text',
  empty: (id) => ({ type: 'basis', id, children: [{ text: '' }] }),
  figures: () => [],
});
