import type { Block } from '../../../shared/blocks/schemas.ts';
import { rowLabel } from '../../../shared/document/figure-text.ts';
import type { InlineNode } from '../../../shared/document/inline.ts';
import type { Look } from '../../../shared/document/look.ts';
import { plainText } from '../report-figures.ts';

/** What a block says, in one line of plain text; empty of what only the report's details fill. */
export function blockText(block: Block, look: Look): string {
  switch (block.type) {
    case 'indicator-table':
      return [block.caption, ...block.rows.map((_, place) => rowLabel(block.rows, place, look))]
        .filter((words) => words !== '')
        .join('; ');
    case 'recipients':
      return block.items.map(({ name }) => name).join('; ');
    default:
      return plainText(block.children as readonly InlineNode[], look);
  }
}
