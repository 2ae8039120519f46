import { fieldText, figureText } from './figure-text.ts';
import { type InlineNode, isText } from './inline.ts';
import type { Look } from './look.ts';

/** What stands in a line, as plain text with its figures and fields filled in. */
export function inlineText(children: readonly InlineNode[], look: Look): string {
  return children.map((node) => textOf(node, look)).join('');
}

function textOf(node: InlineNode, look: Look): string {
  if (isText(node)) return node.text;
  return node.type === 'figure' ? figureText(node, look).text : fieldText(node, look);
}
