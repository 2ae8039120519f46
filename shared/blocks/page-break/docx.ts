import { LineRuleType, Paragraph } from 'docx';
import type { BlockWriter } from '../text/docx.ts';
import type { PageBreakNode } from './schema.ts';

/** A line too thin to see at the head of the new page: so it can stand before a table too, and leaves no empty line behind. */
export const writePageBreak: BlockWriter<PageBreakNode> = () => [
  new Paragraph({
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  }),
];
