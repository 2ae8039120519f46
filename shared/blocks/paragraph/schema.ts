import { z } from 'zod';
import { inlineContent } from '../../document/inline.ts';
import { blockId, defineBlock } from '../definition.ts';

/** A paragraph of running text; the hint shows, greyed, while it is empty, and is never printed. */
export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  id: blockId,
  hint: z.string().optional(),
  children: inlineContent,
});
export type ParagraphNode = z.infer<typeof paragraphSchema>;

export const paragraph = defineBlock<ParagraphNode>({
  kind: 'paragraph',
  label: 'Nội dung',
  schema: paragraphSchema,
  content: 'text',
  empty: (id) => ({ type: 'paragraph', id, children: [{ text: '' }] }),
  figures: () => [],
});
