import { z } from 'zod';
import { inlineContent } from '../../document/inline.ts';
import { blockId, defineBlock } from '../definition.ts';

/** The kind of document in capitals (BÁO CÁO) and under it the subject (trích yếu), which is typed. */
export const titleSchema = z.strictObject({
  type: z.literal('title'),
  id: blockId,
  name: z.string().min(1),
  children: inlineContent,
});
export type TitleNode = z.infer<typeof titleSchema>;

export const title = defineBlock<TitleNode>({
  kind: 'title',
  label: 'Tên loại và trích yếu',
  schema: titleSchema,
  content: 'text',
  empty: (id) => ({ type: 'title', id, name: 'BÁO CÁO', children: [{ text: '' }] }),
  figures: () => [],
});
