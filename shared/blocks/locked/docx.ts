import { run } from '../../wordml/run.ts';
import { type BlockWriter, writeText } from '../text/docx.ts';
import type { LockedNode } from './schema.ts';
import { lockedText } from './text.ts';

/** What can be read of a block that this version does not know: its text, and where it has none, nothing. */
export const writeLocked: BlockWriter<LockedNode> = (node, _look, place) => {
  const text = lockedText(node);
  return text === '' ? '' : writeText('body', node.id, run(text), place);
};
