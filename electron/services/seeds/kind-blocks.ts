import type { Block } from '../../../shared/blocks/schemas.ts';
import type { KindRecord } from './kind.ts';

/** The blocks of a new report of this kind, each with a fresh id. */
export function kindBlocks(kind: Pick<KindRecord, 'blocks'>, newId: () => string): Block[] {
  return kind.blocks.map((block) => ({ ...structuredClone(block), id: newId() }));
}
