import type { Block } from '../../../shared/blocks/schemas.ts';
import { type InlineNode, isText } from '../../../shared/document/inline.ts';
import { cleanText } from '../../../shared/text/unicode.ts';

/** What the store must be told: new and changed blocks, and the order where it is not the same. */
export interface Changes {
  blocks: Block[];
  order?: string[];
}

/** The difference between the document as last saved and as it is now, by comparing references; undefined where there is none. */
export function changesBetween(saved: readonly Block[], now: readonly Block[]): Changes | undefined {
  if (saved === now) return undefined;
  const isSameOrder = saved.length === now.length && now.every((block, place) => block.id === saved[place]?.id);
  // Typing keeps the order, and then no block needs to be looked for.
  const known = isSameOrder ? undefined : new Set(saved);
  const blocks = now.filter((block, place) => (known ? !known.has(block) : block !== saved[place])).map(cleanBlock);
  if (blocks.length === 0 && isSameOrder) return undefined;
  return isSameOrder ? { blocks } : { blocks, order: now.map((block) => block.id) };
}

/** A block as it goes into the store: its text precomposed. The editor's own text stays as it was typed, for the typing tool's sake. */
export function cleanBlock(block: Block): Block {
  const children = (block.children as readonly InlineNode[]).map((node) =>
    isText(node) ? { ...node, text: cleanText(node.text) } : node,
  );
  return { ...block, children } as Block;
}
