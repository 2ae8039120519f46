import type { BlockWriter } from '../text/docx.ts';
import { writeThinLine } from '../thin-line/docx.ts';
import type { PageBreakNode } from './schema.ts';

/** A line too thin to see at the head of the new page: so it can stand before a table too, and leaves no empty line behind. */
export const writePageBreak: BlockWriter<PageBreakNode> = () => writeThinLine(undefined, { pageBreakBefore: true });
