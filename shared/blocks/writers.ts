import { writeAppendix } from './appendix/docx.ts';
import { writeBasis } from './basis/docx.ts';
import { writeHeading } from './heading/docx.ts';
import { writeIndicatorTable } from './indicator-table/docx.ts';
import { writeLetterhead } from './letterhead/docx.ts';
import { writeList } from './list/docx.ts';
import { writeLocked } from './locked/docx.ts';
import { writePageBreak } from './page-break/docx.ts';
import { writeParagraph } from './paragraph/docx.ts';
import { writePart } from './part/docx.ts';
import { writeRecipients } from './recipients/docx.ts';
import { writeSalutation } from './salutation/docx.ts';
import type { BlockKind, BlockNodes } from './schemas.ts';
import { writeSignature } from './signature/docx.ts';
import type { BlockWriter } from './text/docx.ts';
import { writeTitle } from './title/docx.ts';

/** The Word form of every kind of block. */
export const writers = {
  letterhead: writeLetterhead,
  title: writeTitle,
  salutation: writeSalutation,
  basis: writeBasis,
  part: writePart,
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  'indicator-table': writeIndicatorTable,
  recipients: writeRecipients,
  signature: writeSignature,
  appendix: writeAppendix,
  'page-break': writePageBreak,
  locked: writeLocked,
} satisfies { [Kind in BlockKind]: BlockWriter<BlockNodes[Kind]> };
