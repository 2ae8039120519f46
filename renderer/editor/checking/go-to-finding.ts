import { type Point, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { ToldFinding } from '../../../shared/api.ts';
import type { Block } from '../../../shared/blocks/schemas.ts';
import { type InlineNode, isText } from '../../../shared/document/inline.ts';
import { showMatch } from '../find/useHighlights.ts';
import { goToBlock } from '../go-to.ts';
import { isTextKind } from '../model/block-shapes.ts';
import type { ReportSession } from '../session.ts';

/** Goes where a finding is: selects its words, or the figure in the text, or goes to the block; and makes it the current one. */
export function goToFinding(session: ReportSession, finding: ToldFinding): void {
  session.checking.current.set(finding.mark);
  const place = session.blocks.findIndex(({ id }) => id === finding.block);
  const block = session.blocks[place];
  if (!block) return;
  const stretch = isTextKind(block.type) ? (finding.range ?? chipOf(block, finding.indicators)) : undefined;
  const [anchor, focus] = stretch ? [pointAt(block, place, stretch.from), pointAt(block, place, stretch.to)] : [];
  if (!anchor || !focus) {
    goToBlock(session, block.id);
    return;
  }
  Transforms.select(session.editor, { anchor, focus });
  ReactEditor.focus(session.editor);
  session.place.set(place);
  showMatch(session.editor, { anchor, focus });
}

/** The first figure of the text that shows one of the indicators, in the measure of ranges. */
function chipOf(block: Block, indicators: readonly string[]): { from: number; to: number } | undefined {
  let at = 0;
  for (const node of block.children as readonly InlineNode[]) {
    if ('indicator' in node && indicators.includes(node.indicator)) return { from: at, to: at + 1 };
    at += isText(node) ? node.text.length : 1;
  }
  return undefined;
}

/** The point of a typed line, where a figure counts as one letter; undefined where the line has become shorter. */
function pointAt(block: Block, place: number, at: number): Point | undefined {
  let left = at;
  for (const [child, node] of (block.children as readonly InlineNode[]).entries()) {
    if (isText(node) && left <= node.text.length) return { path: [place, child], offset: left };
    left -= isText(node) ? node.text.length : 1;
    if (left < 0) return { path: [place, child, 0], offset: 0 };
  }
  return undefined;
}
