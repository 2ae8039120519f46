import { z } from 'zod';
import { voidChildren } from '../../document/inline.ts';
import { blockId, defineBlock, emptyChildren } from '../definition.ts';

/** Authority, title and name of the signer whom the report names. It stands beside “Nơi nhận” when it follows it. */
export const signatureSchema = z.strictObject({ type: z.literal('signature'), id: blockId, children: voidChildren });
export type SignatureNode = z.infer<typeof signatureSchema>;

export const signature = defineBlock<SignatureNode>({
  kind: 'signature',
  label: 'Chữ ký',
  schema: signatureSchema,
  content: 'void',
  empty: (id) => ({ type: 'signature', id, children: emptyChildren() }),
  figures: () => [],
});
