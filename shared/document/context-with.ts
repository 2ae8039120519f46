import type { Block } from '../blocks/schemas.ts';
import type { ReportContext } from './look.ts';
import { printedBlocks } from './printed-blocks.ts';

/** The context of a report together with what its own blocks say of it. */
export function contextWith(blocks: readonly Block[], context: ReportContext): ReportContext {
  const { addressed: _, ...rest } = context;
  const addressed = printedBlocks(blocks).some((block) => block.type === 'salutation');
  return { ...rest, ...(addressed ? { addressed } : {}) };
}
