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
  const known = new Set(saved);
  const blocks = now.filter((block) => !known.has(block)).map(cleanBlock);
  const moved = saved.length !== now.length || now.some((block, place) => block.id !== saved[place]?.id);
  if (blocks.length === 0 && !moved) return undefined;
  return moved ? { blocks, order: now.map((block) => block.id) } : { blocks };
}

/** A block as it goes into the store: its text precomposed. The editor's own text stays as it was typed, for the typing tool's sake. */
export function cleanBlock(block: Block): Block {
  const children = (block.children as readonly InlineNode[]).map((node) =>
    isText(node) ? { ...node, text: cleanText(node.text) } : node,
  );
  return { ...block, children } as Block;
}
