import type { ReactNode } from 'react';
import { type InlineNode, isText, type TextNode } from '../document/inline.ts';
import type { Look } from '../document/look.ts';
import { type Block, blocks as definitions } from './schemas.ts';
import { useShown } from './text/LineBreaks.tsx';
import { inlineViews, viewOf } from './views.ts';

/** A whole report as it is printed: the same views as in the editor, without anything to type into. */
export function StaticReport({ blocks, look }: { blocks: readonly Block[]; look: Look }) {
  return blocks.map((block) => <StaticBlock key={block.id} block={block} look={look} />);
}

/** One block as it is printed; `attributes` mark it for the screen. */
export function StaticBlock({
  block,
  look,
  attributes = {},
}: {
  block: Block;
  look: Look;
  attributes?: Readonly<Record<string, unknown>>;
}) {
  const View = viewOf(block);
  return (
    <View node={block} look={look} attributes={attributes}>
      {definitions[block.type].content === 'text' ? staticLine(block.children, look) : null}
    </View>
  );
}

function staticLine(line: readonly InlineNode[], look: Look): ReactNode {
  const written = line.some((node) => !isText(node) || node.text !== '');
  // An empty line is as high as a written one.
  if (!written) return <br />;
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line are told apart by their place
  return line.map((node, place) => <StaticInline key={place} node={node} look={look} />);
}

function StaticText({ node }: { node: TextNode }) {
  return <span className={markClass(node)}>{useShown(node, node.text)}</span>;
}

function StaticInline({ node, look }: { node: InlineNode; look: Look }) {
  if (isText(node)) return <StaticText node={node} />;
  if (node.type === 'figure') {
    return (
      <inlineViews.figure node={node} look={look} attributes={{}}>
        {null}
      </inlineViews.figure>
    );
  }
  if (node.type === 'phrase') {
    return (
      <inlineViews.phrase node={node} look={look} attributes={{}}>
        {null}
      </inlineViews.phrase>
    );
  }
  return (
    <inlineViews.field node={node} look={look} attributes={{}}>
      {null}
    </inlineViews.field>
  );
}

/** The classes of a run's marks, the same for editor and paper. */
export function markClass(node: Pick<TextNode, 'bold' | 'italic' | 'underline'>): string | undefined {
  const marks = (['bold', 'italic', 'underline'] as const).filter((mark) => node[mark]);
  return marks.length > 0 ? marks.map((mark) => `mark-${mark}`).join(' ') : undefined;
}
