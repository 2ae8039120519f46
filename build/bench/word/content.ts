import type { Block } from '../../../shared/blocks/schemas.ts';
import { cellText } from '../../../shared/document/figure-text.ts';
import { type InlineNode, isText } from '../../../shared/document/inline.ts';
import { nodeText } from '../../../shared/document/inline-text.ts';
import type { Look } from '../../../shared/document/look.ts';

/** A stretch of text of one weight. */
export interface Stretch {
  text: string;
  bold: boolean;
}

/** The text of a block, figures filled in, in stretches of one weight. */
export function runsOf(block: Block, look: Look): Stretch[] {
  return (block.children as readonly InlineNode[]).map((node) => {
    if (isText(node)) return { text: node.text, bold: node.bold === true };
    return { text: nodeText(node, look), bold: false };
  });
}

/** The cells of a table row by row, its head first. */
export function cellsOf(table: Extract<Block, { type: 'indicator-table' }>, look: Look): string[][] {
  const head = ['STT', 'Chỉ tiêu', 'ĐVT', ...table.columns];
  const body = table.rows.flatMap((row, place) =>
    typeof row === 'string'
      ? [
          [
            String(place + 1),
            look.indicator(row)?.label ?? '',
            look.indicator(row)?.unit ?? '',
            ...table.columns.map((column) => cellText(row, column, look).text),
          ],
        ]
      : [],
  );
  return [head, ...body];
}
