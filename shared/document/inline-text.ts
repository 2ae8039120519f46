import type { FigureText } from './figure-text.ts';
import { fieldText, figureText } from './figure-text.ts';
import { type InlineNode, isText, type LivingNode } from './inline.ts';
import type { Look } from './look.ts';
import { phraseText } from './phrase-text.ts';

/** What stands in a line, as plain text with its figures, phrases and fields filled in. */
export function inlineText(children: readonly InlineNode[], look: Look): string {
  return children.map((node) => nodeText(node, look)).join('');
}

/** One piece of a line as plain text. */
export function nodeText(node: InlineNode, look: Look): string {
  if (isText(node)) return node.text;
  return node.type === 'field' ? fieldText(node, look) : livingText(node, look).text;
}

/** What a figure or a phrase shows. */
export function livingText(node: LivingNode, look: Look): FigureText {
  return node.type === 'figure' ? figureText(node, look) : phraseText(node, look);
}
