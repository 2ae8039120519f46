import { lineEnd } from '../../document/line-end.ts';
import { type BlockWriter, writeInline, writeLine, writeText } from '../text/docx.ts';
import type { BasisNode } from './schema.ts';

/** A line of căn cứ with the sign that its place asks for. */
export const writeBasis: BlockWriter<BasisNode> = (node, look, place) => {
  const end = lineEnd(node, look);
  const content = [...writeInline(node.children, look, 'basis'), ...(end === '' ? [] : [writeLine(end)])];
  return [writeText('basis', node.id, content, place)];
};
