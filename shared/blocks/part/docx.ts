import { run } from '../../wordml/run.ts';
import { type BlockWriter, bookmarked, styled, writeInline } from '../text/docx.ts';
import type { PartNode } from './schema.ts';

/** One paragraph of Word's outline: its automatic number, a line break, the title. */
export const writePart: BlockWriter<PartNode> = (node, look, place) =>
  styled(
    'part',
    bookmarked(node.id, run('\n') + writeInline(node.children, look, 'part'), place),
    place.list === undefined ? undefined : { list: { id: place.list, level: 0 } },
  );
