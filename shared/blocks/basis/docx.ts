import { lineEnd } from '../../document/line-end.ts';
import { run } from '../../wordml/run.ts';
import { type BlockWriter, writeInline, writeText } from '../text/docx.ts';
import type { BasisNode } from './schema.ts';

/** A line of căn cứ with the sign that its place asks for. */
export const writeBasis: BlockWriter<BasisNode> = (node, look, place) =>
  writeText('basis', node.id, writeInline(node.children, look, 'basis') + run(lineEnd(node, look)), place);
