import { Paragraph, TextRun } from 'docx';
import { type BlockWriter, bookmarked, styled, writeInline } from '../text/docx.ts';
import type { PartNode } from './schema.ts';

/** The list that numbers the parts in Word; each appendix counts in a list of its own. */
export const partList = 'so-bao-cao:parts';

/** One paragraph of Word's outline: its automatic number, a line break, the title. */
export const writePart: BlockWriter<PartNode> = (node, look, place) => [
  new Paragraph({
    ...styled('part'),
    ...(place.list > 0 ? { numbering: { reference: partList, level: 0, instance: place.list } } : {}),
    children: bookmarked(node.id, [new TextRun({ break: 1 }), ...writeInline(node.children, look, 'part')], place),
  }),
];
