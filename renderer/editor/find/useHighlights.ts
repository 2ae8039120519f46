import { useEffect } from 'react';
import { Node, Path, type Point, type Range } from 'slate';
import { ReactEditor } from 'slate-react';
import type { ReportEditor } from '../model/slate-types.ts';

/** More than these would slow the page down and help nobody. */
const mostShown = 500;

/** Marks the matches on the page without touching the document; `version` changes whenever the text does. */
export function useHighlights(editor: ReportEditor, matches: readonly Range[], current: number, version: number): void {
  const key = matches.map(({ anchor }) => `${anchor.path.join('.')}:${anchor.offset}`).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the matches, which are new at each drawing
  useEffect(() => {
    const ranges = matches.slice(0, mostShown).map((match) => domRange(editor, match));
    CSS.highlights.set('found', new Highlight(...ranges.filter((range) => range !== undefined)));
    const here = ranges[current];
    if (here) CSS.highlights.set('found-here', new Highlight(here));
    else CSS.highlights.delete('found-here');
  }, [editor, key, current, version]);
  useEffect(
    () => () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-here');
    },
    [],
  );
}

/** Brings a match into the middle of the view. */
export function showMatch(editor: ReportEditor, match: Range): void {
  const element = domRange(editor, match)?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

function domRange(editor: ReportEditor, match: Range): globalThis.Range | undefined {
  try {
    const range = ReactEditor.toDOMRange(editor, match);
    // A figure is marked as the whole that it is, not at the editor's anchor inside it.
    if (isInInline(match.anchor)) range.setStartBefore(inlineElement(editor, match.anchor));
    if (isInInline(match.focus)) range.setEndAfter(inlineElement(editor, match.focus));
    return range;
  } catch {
    // The text has moved on since: the next drawing marks it anew.
    return undefined;
  }
}

function isInInline(point: Point): boolean {
  return point.path.length > 2;
}

function inlineElement(editor: ReportEditor, point: Point): HTMLElement {
  return ReactEditor.toDOMNode(editor, Node.get(editor, Path.parent(point.path)));
}
