import { appendixExamples } from './appendix/examples.ts';
import { basisExamples } from './basis/examples.ts';
import type { Example } from './example.ts';
import { headingExamples } from './heading/examples.ts';
import { indicatorTableExamples } from './indicator-table/examples.ts';
import { letterheadExamples } from './letterhead/examples.ts';
import { listExamples } from './list/examples.ts';
import { lockedExamples } from './locked/examples.ts';
import { pageBreakExamples } from './page-break/examples.ts';
import { paragraphExamples } from './paragraph/examples.ts';
import { partExamples } from './part/examples.ts';
import { recipientsExamples } from './recipients/examples.ts';
import { salutationExamples } from './salutation/examples.ts';
import type { BlockKind, BlockNodes } from './schemas.ts';
import { signatureExamples } from './signature/examples.ts';
import { titleExamples } from './title/examples.ts';

/** Examples of every kind of block. */
export const examples = {
  letterhead: letterheadExamples,
  title: titleExamples,
  salutation: salutationExamples,
  basis: basisExamples,
  part: partExamples,
  heading: headingExamples,
  paragraph: paragraphExamples,
  list: listExamples,
  'indicator-table': indicatorTableExamples,
  recipients: recipientsExamples,
  signature: signatureExamples,
  appendix: appendixExamples,
  'page-break': pageBreakExamples,
  locked: lockedExamples,
} satisfies { [Kind in BlockKind]: readonly Example<BlockNodes[Kind]>[] };
