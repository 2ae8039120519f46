import { type BlockWriter, writeInline, writeText } from '../text/docx.ts';
import type { ParagraphNode } from './schema.ts';

/** A paragraph of running text. */
export const writeParagraph: BlockWriter<ParagraphNode> = (node, look, place) =>
  writeText('body', node.id, writeInline(node.children, look, 'body'), place);
