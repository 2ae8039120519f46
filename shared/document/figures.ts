import type { FigureReference } from '../blocks/definition.ts';
import { type Block, type BlockNodes, blocks as definitions } from '../blocks/schemas.ts';
import { type InlineNode, isLiving, type LivingNode } from './inline.ts';
import { baseOf } from './phrase-text.ts';

/** Every bound figure of a block: those its props name and those in its text. */
export function figuresOf(block: Block): FigureReference[] {
  return [...propFigures(block), ...(block.children as readonly InlineNode[]).filter(isLiving).flatMap(figuresIn)];
}

/** The figures that a figure or phrase in the text is made from. */
export function figuresIn(node: LivingNode): FigureReference[] {
  const { indicator, offset, measure } = node;
  const own = { indicator, offset, measure };
  if (node.type === 'phrase') return [own, ...(node.phrase === 'count' ? [] : [{ ...own, measure: baseOf(node) }])];
  if (!node.compare) return [node];
  const { to } = node.compare;
  return [own, typeof to === 'string' ? { ...own, measure: to } : { ...own, indicator: to.indicator }];
}

function propFigures<Kind extends Block['type']>(block: BlockNodes[Kind]): readonly FigureReference[] {
  const definition = definitions[block.type] as { figures(node: Block): readonly FigureReference[] };
  return definition.figures(block as Block);
}
