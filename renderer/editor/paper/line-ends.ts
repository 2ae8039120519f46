import { type DecoratedRange, Element, type NodeEntry } from 'slate';
import { appendixLayout } from '../../../shared/blocks/appendix/layout.ts';
import { brokenTexts } from '../../../shared/blocks/text/broken.ts';
import { titleLayout } from '../../../shared/blocks/title/layout.ts';
import { isText } from '../../../shared/document/inline.ts';
import type { Look } from '../../../shared/document/look.ts';

/** The spaces at which the computed lines of a title end, marked so that the page breaks there; the text itself stays as it was typed. Always a new list: Slate adds to it. */
export function lineEnds([node, path]: NodeEntry, look: Look): DecoratedRange[] {
  if (!Element.isElement(node) || (node.type !== 'title' && node.type !== 'appendix')) return [];
  const lines = node.type === 'title' ? titleLayout(node, look).lines : appendixLayout(node, look).title;
  if (lines.length < 2) return [];
  const texts = brokenTexts(lines, node.children, look);
  return node.children.flatMap((child, at) =>
    isText(child) ? placesOf(texts[at] ?? '', child.text).map((offset) => rangeAt([...path, at], offset)) : [],
  );
}

/** Where a break stands that was not typed. Of several spaces each has become one; the last of them breaks the line. */
function placesOf(broken: string, typed: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const part of typed.match(/[^ \n\t]+|[ \n\t]+/g) ?? []) {
    if (broken.startsWith(part)) broken = broken.slice(part.length);
    else {
      broken = broken.slice(1);
      if (!part.includes('\n')) places.push(at + part.length - 1);
    }
    at += part.length;
  }
  return places;
}

function rangeAt(path: number[], offset: number): DecoratedRange & { lineEnd: true } {
  return { anchor: { path, offset }, focus: { path, offset: offset + 1 }, lineEnd: true };
}
