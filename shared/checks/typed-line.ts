import { type InlineNode, isText } from '../document/inline.ts';

/** Stands for a figure or field, which is one piece among the typed letters. */
const chip = '\uFFFC';

/** The letters that were typed in a line, each figure and field as one character: the measure in which fixes count. */
export function typedLine(children: readonly InlineNode[]): string {
  return children.map((node) => (isText(node) ? node.text : chip)).join('');
}
