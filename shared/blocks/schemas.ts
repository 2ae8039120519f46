import { z } from 'zod';
import { type AppendixNode, appendix, appendixSchema } from './appendix/schema.ts';
import { type BasisNode, basis, basisSchema } from './basis/schema.ts';
import type { BlockDefinition } from './definition.ts';
import { type HeadingNode, heading, headingSchema } from './heading/schema.ts';
import { type IndicatorTableNode, indicatorTable, indicatorTableSchema } from './indicator-table/schema.ts';
import { type LetterheadNode, letterhead, letterheadSchema } from './letterhead/schema.ts';
import { type ListNode, list, listSchema } from './list/schema.ts';
import { type LockedNode, locked, lockedSchema } from './locked/schema.ts';
import { type PageBreakNode, pageBreak, pageBreakSchema } from './page-break/schema.ts';
import { type ParagraphNode, paragraph, paragraphSchema } from './paragraph/schema.ts';
import { type PartNode, part, partSchema } from './part/schema.ts';
import { type RecipientsNode, recipients, recipientsSchema } from './recipients/schema.ts';
import { type SalutationNode, salutation, salutationSchema } from './salutation/schema.ts';
import { type SignatureNode, signature, signatureSchema } from './signature/schema.ts';
import { type TitleNode, title, titleSchema } from './title/schema.ts';

/** Every block of a report, by kind. */
export interface BlockNodes {
  letterhead: LetterheadNode;
  title: TitleNode;
  salutation: SalutationNode;
  basis: BasisNode;
  part: PartNode;
  heading: HeadingNode;
  paragraph: ParagraphNode;
  list: ListNode;
  'indicator-table': IndicatorTableNode;
  recipients: RecipientsNode;
  signature: SignatureNode;
  appendix: AppendixNode;
  'page-break': PageBreakNode;
  locked: LockedNode;
}
export type BlockKind = keyof BlockNodes;
export type Block = BlockNodes[BlockKind];

/** What each kind says of itself. */
export const blocks = {
  letterhead,
  title,
  salutation,
  basis,
  part,
  heading,
  paragraph,
  list,
  'indicator-table': indicatorTable,
  recipients,
  signature,
  appendix,
  'page-break': pageBreak,
  locked,
} satisfies { [Kind in BlockKind]: BlockDefinition<BlockNodes[Kind]> };

/** Any block of this version, as it crosses the door or lies in the store. */
export const blockSchema = z.discriminatedUnion('type', [
  letterheadSchema,
  titleSchema,
  salutationSchema,
  basisSchema,
  partSchema,
  headingSchema,
  paragraphSchema,
  listSchema,
  indicatorTableSchema,
  recipientsSchema,
  signatureSchema,
  appendixSchema,
  pageBreakSchema,
  lockedSchema,
]);
