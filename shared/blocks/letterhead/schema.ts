import { z } from 'zod';
import { voidChildren } from '../../document/inline.ts';
import { blockId, defineBlock, emptyChildren } from '../definition.ts';

/** The part of the number after the slash: no spaces, words joined by hyphens, such as `BC-STTTT-VP`. */
export const symbolSchema = z.string().regex(/^[\p{L}\d&]+([-/][\p{L}\d&]+)*$/u);

/** Superior and issuing agency, quốc hiệu and tiêu ngữ, number, place and date: read from the report and the directory; and what this report alone carries. */
export const letterheadSchema = z.strictObject({
  type: z.literal('letterhead'),
  id: blockId,
  /** In place of the symbol that the directory gives. */
  symbol: symbolSchema.optional(),
  /** The words of the stamps. */
  secrecy: z.string().min(1).optional(),
  urgency: z.string().min(1).optional(),
  circulation: z.string().min(1).optional(),
  /** The agency's address, telephone and the like stand at the foot of the first page. */
  withAddress: z.literal(true).optional(),
  /** In place of what the directory says there. */
  address: z.string().min(1).optional(),
  /** Issued as an electronic document: its appendices leave number and date blank. */
  electronic: z.literal(true).optional(),
  children: voidChildren,
});
export type LetterheadNode = z.infer<typeof letterheadSchema>;

export const letterhead = defineBlock<LetterheadNode>({
  kind: 'letterhead',
  label: 'Phần đầu văn bản',
  schema: letterheadSchema,
  content: 'void',
  empty: (id) => ({ type: 'letterhead', id, children: emptyChildren() }),
  figures: () => [],
});
