import type { Block } from '../blocks/schemas.ts';
import type { ReportContext } from './context.ts';
import { printedBlocks } from './printed-blocks.ts';

/** The context of a report as the store has it, together with what its own blocks say of it. */
export function contextWith(blocks: readonly Block[], context: ReportContext): ReportContext {
  const { addressed: _, electronic: __, foot: ___, ...rest } = context;
  const letterhead = blocks.find((block) => block.type === 'letterhead');
  const foot = letterhead?.address ?? (letterhead?.withAddress ? context.address : undefined);
  return {
    ...rest,
    ...(foot === undefined ? {} : { foot }),
    ...(letterhead?.symbol ? { symbol: letterhead.symbol } : {}),
    ...(letterhead?.electronic ? { electronic: true } : {}),
    ...(printedBlocks(blocks).some((block) => block.type === 'salutation') ? { addressed: true } : {}),
  };
}
