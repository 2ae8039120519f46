import { z } from 'zod';
import { voidChildren } from '../../document/inline.ts';
import { blockId, defineBlock, emptyChildren } from '../definition.ts';

/** Superior and issuing agency, quốc hiệu and tiêu ngữ, number, place and date: all of it read from the report and the directory. */
export const letterheadSchema = z.strictObject({ type: z.literal('letterhead'), id: blockId, children: voidChildren });
export type LetterheadNode = z.infer<typeof letterheadSchema>;

export const letterhead = defineBlock<LetterheadNode>({
  kind: 'letterhead',
  label: 'Phần đầu văn bản',
  schema: letterheadSchema,
  content: 'void',
  empty: (id) => ({ type: 'letterhead', id, children: emptyChildren() }),
  figures: () => [],
});
