import type { Block } from '../../../shared/blocks/schemas.ts';
import { type InlineNode, isText } from '../../../shared/document/inline.ts';
import { nodeText } from '../../../shared/document/inline-text.ts';
import type { Look } from '../../../shared/document/look.ts';
import type { ReportEditor } from '../model/slate-types.ts';

const looks = new WeakMap<ReportEditor, Look>();

/** Tells the editor what its figures show, so that copied text carries their numbers. */
export function lookOfEditor(editor: ReportEditor, look: Look): void {
  looks.set(editor, look);
}

/** Copied blocks as other programs get them: one line each, with its number or mark and with the figures as they stand. */
export function plainText(blocks: readonly Block[], editor: ReportEditor): string {
  const look = looks.get(editor);
  return blocks.map((block) => lineOf(block, blocks.length > 1, look)).join('\n');
}

function lineOf(block: Block, numbered: boolean, look: Look | undefined): string {
  const number = numbered ? look?.numbers.get(block.id) : undefined;
  const text = (block.children as readonly InlineNode[]).map((node) => inlineText(node, look)).join('');
  return number ? `${number} ${text}` : text;
}

function inlineText(node: InlineNode, look: Look | undefined): string {
  if (look) return nodeText(node, look);
  return isText(node) ? node.text : '';
}
