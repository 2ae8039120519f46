import type { FigureReference } from '../blocks/definition.ts';
import { type Block, type BlockNodes, blocks as definitions } from '../blocks/schemas.ts';
import type { InlineNode } from './inline.ts';

/** Every bound figure of a block: those its props name and those in its text. */
export function figuresOf(block: Block): FigureReference[] {
  const inText = (block.children as readonly InlineNode[]).filter((node) => 'type' in node && node.type === 'figure');
  return [...propFigures(block), ...inText];
}

function propFigures<Kind extends Block['type']>(block: BlockNodes[Kind]): readonly FigureReference[] {
  const definition = definitions[block.type] as { figures(node: Block): readonly FigureReference[] };
  return definition.figures(block as Block);
}
