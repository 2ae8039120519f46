import { z } from 'zod';
import type { FigureNode } from './figure/schema.ts';

/** The id of a block within its report: random, kept for the block's whole life. */
export const blockId = z.string().regex(/^[A-Za-z0-9_-]{4,40}$/);

/** What a kind of block says of itself; its screen form stands in `view.tsx` and its Word form in `docx.ts` beside it. */
export interface BlockDefinition<Node extends { type: string; id: string }> {
  kind: Node['type'];
  /** The kind's name for the clerk. */
  label: string;
  schema: z.ZodType<Node>;
  /** `text`: its children are typed into; `void`: it is one piece, edited through its props. */
  content: 'text' | 'void';
  /** A fresh block of this kind. */
  empty(id: string): Node;
  /** The bound figures that its own props name (those in its text are found by walking its children). */
  figures(node: Node): readonly FigureReference[];
}

/** A reference to a figure: never the number itself. */
export type FigureReference = Pick<FigureNode, 'indicator' | 'offset' | 'measure'>;

/** Helper that keeps a definition's node type. */
export function defineBlock<Node extends { type: string; id: string }>(
  definition: BlockDefinition<Node>,
): BlockDefinition<Node> {
  return definition;
}

/** The children of a block that is one piece. */
export const emptyChildren = (): [{ text: '' }] => [{ text: '' }];
