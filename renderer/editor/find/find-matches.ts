import type { Point, Range } from 'slate';
import type { Block } from '../../../shared/blocks/schemas.ts';
import { type InlineNode, isText } from '../../../shared/document/inline.ts';
import { inlineText } from '../../../shared/document/inline-text.ts';
import type { Look } from '../../../shared/document/look.ts';
import { isTextKind } from '../model/block-shapes.ts';

/** Where the words stand in the text, in order; found without diacritics and whatever the case, figures by what they show. */
export function findMatches(blocks: readonly Block[], query: string, look: Look): Range[] {
  const wanted = foldText(query.trim()).letters.join('');
  if (wanted === '') return [];
  return blocks.flatMap((block, place) => (isTextKind(block.type) ? matchesIn(block, place, wanted, look) : []));
}

/** A letter of a folded line and where it came from. */
interface Origin {
  start: Point;
  end: Point;
}

function matchesIn(block: Block, place: number, wanted: string, look: Look): Range[] {
  const { letters, origins } = foldLine(block.children as InlineNode[], place, look);
  const line = letters.join('');
  const found: Range[] = [];
  for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [origins[at], origins[at + wanted.length - 1]];
    if (first && last) found.push({ anchor: first.start, focus: last.end });
  }
  return found;
}

function foldLine(
  children: readonly InlineNode[],
  place: number,
  look: Look,
): { letters: string[]; origins: Origin[] } {
  const letters: string[] = [];
  const origins: Origin[] = [];
  children.forEach((node, child) => {
    const folded = foldText(inlineText([node], look));
    letters.push(...folded.letters);
    for (const [start, end] of folded.places) {
      // A figure is one piece: a match in it is the whole of it.
      const path = isText(node) ? [place, child] : [place, child, 0];
      const [from, to] = isText(node) ? [start, end] : [0, 0];
      origins.push({ start: { path, offset: from }, end: { path, offset: to } });
    }
  });
  return { letters, origins };
}

const mark = /\p{M}/u;

/** The letters of a text without diacritics and in small form, each one code unit, with the stretch of the text that it stands for. */
function foldText(text: string): { letters: string[]; places: [number, number][] } {
  const letters: string[] = [];
  const places: [number, number][] = [];
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const last = places.at(-1);
    if (mark.test(letter) && last) {
      last[1] = end;
    } else {
      const base = letter.normalize('NFD').charAt(0).toLowerCase();
      letters.push(base === 'đ' ? 'd' : /\s/.test(base) ? ' ' : base);
      places.push([at, end]);
    }
    at = end;
  }
  return { letters, places };
}
