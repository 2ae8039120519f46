import { z } from 'zod';
import { voidChildren } from '../../document/inline.ts';
import { blockId, defineBlock, emptyChildren } from '../definition.ts';

/** A block that this version does not know: kept as it came, shown as locked, written back unchanged. */
export const lockedSchema = z.strictObject({
  type: z.literal('locked'),
  id: blockId,
  original: z.record(z.string(), z.json()),
  children: voidChildren,
});
export type LockedNode = z.infer<typeof lockedSchema>;

export const locked = defineBlock<LockedNode>({
  kind: 'locked',
  label: 'Khối chưa đọc được',
  schema: lockedSchema,
  content: 'void',
  empty: (id) => ({ type: 'locked', id, original: {}, children: emptyChildren() }),
  figures: () => [],
});
