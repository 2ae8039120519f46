import type { FigureNode } from '../blocks/figure/schema.ts';
import type { RecipientsNode } from '../blocks/recipients/schema.ts';
import { type Block, blocks as definitions } from '../blocks/schemas.ts';
import { type InlineNode, isText } from '../document/inline.ts';
import { typedLine } from './typed-line.ts';

/** A stretch of a block's typed line (a figure or field counts as one character) and what stands there instead; `was` is what the check saw. */
export interface TextEdit {
  from: number;
  to: number;
  was: string;
  text: string;
}

/** A change of one block that puts right what was found, beyond doubt; plain data, which crosses the door. */
export type Fix = { label: string; block: string } & (
  | { kind: 'text'; edits: readonly TextEdit[] }
  | { kind: 'recipients'; was: RecipientsNode['items']; items: RecipientsNode['items'] }
  | { kind: 'remove' }
  /** A paragraph with a typed number becomes a heading, which the program numbers. */
  | { kind: 'heading'; level: 1 | 2; was: string }
  /** A typed number gives way to the figure itself. */
  | { kind: 'figure'; from: number; to: number; was: string; figure: FigureNode }
  /** The same text as another kind of block. */
  | { kind: 'type'; was: 'paragraph'; type: 'basis' }
);

/** The block as the fix leaves it, null where it goes; undefined where the block has changed since and the fix no longer fits. */
export function applyFix(block: Block, fix: Fix): Block | null | undefined {
  switch (fix.kind) {
    case 'remove':
      return null;
    case 'recipients':
      if (block.type !== 'recipients' || JSON.stringify(block.items) !== JSON.stringify(fix.was)) return undefined;
      return { ...block, items: fix.items };
    case 'type':
      return block.type === fix.was ? { ...block, type: fix.type } : undefined;
    case 'text':
      return replaceText(block, fix.edits);
    case 'figure':
      return putFigure(block, fix);
    case 'heading': {
      const bare = replaceText(block, [{ from: 0, to: fix.was.length, was: fix.was, text: '' }]);
      const children = bare?.children as InlineNode[] | undefined;
      return children && { type: 'heading', id: block.id, level: fix.level, children };
    }
  }
}

function replaceText(block: Block, edits: readonly TextEdit[]): Block | undefined {
  if (definitions[block.type].content !== 'text') return undefined;
  let children = block.children as readonly InlineNode[];
  const line = typedLine(children);
  if (edits.some(({ from, to, was }) => line.slice(from, to) !== was)) return undefined;
  // From the end, so that what is still to do keeps its place.
  for (const edit of [...edits].sort((one, other) => other.from - one.from)) children = replaceIn(children, edit);
  return { ...block, children } as Block;
}

/** The figure takes the place of the number, with the bold or italic type that it begins in. */
function putFigure(block: Block, { from, to, was, figure }: Extract<Fix, { kind: 'figure' }>): Block | undefined {
  if (definitions[block.type].content !== 'text') return undefined;
  const before = block.children as readonly InlineNode[];
  if (typedLine(before).slice(from, to) !== was) return undefined;
  let at = 0;
  const children = before.flatMap((node): InlineNode[] => {
    const start = at;
    at += isText(node) ? node.text.length : 1;
    if (!isText(node) || at <= from || start >= to) return [node];
    const rest = { ...node, text: node.text.slice(Math.max(to - start, 0)) };
    if (start > from) return [rest];
    const { text, underline: _, ...marks } = node;
    return [{ ...node, text: text.slice(0, from - start) }, { ...figure, ...marks }, rest];
  });
  return { ...block, children } as Block;
}

/** The new text goes where the stretch begins and takes the marks there; figures and fields are never touched. */
function replaceIn(children: readonly InlineNode[], { from, to, text }: TextEdit): InlineNode[] {
  let at = 0;
  let put = false;
  return children.map((node) => {
    const start = at;
    at += isText(node) ? node.text.length : 1;
    if (!isText(node) || at < from || start > to || (start === to && put)) return node;
    const [cut, end] = [Math.max(from - start, 0), Math.min(to - start, node.text.length)];
    // Where the stretch begins at the border of two texts, it belongs to the one behind it.
    const here = !put && (from < to ? from < at : from <= at);
    if (here) put = true;
    return { ...node, text: node.text.slice(0, cut) + (here ? text : '') + node.text.slice(Math.max(end, cut)) };
  });
}
