import type { Block } from '../../shared/blocks/schemas.ts';
import { figuresOf } from '../../shared/document/figures.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { isInUse } from '../../shared/value/in-use.ts';
import type { Catalogue } from '../../shared/value/indicator.ts';

/** The blocks that a new report of the period begins with: rows of retired indicators are gone, and sentences that tell of nothing else. */
export function withoutRetired(blocks: readonly Block[], catalogue: Catalogue, period: PeriodKey): Block[] {
  if (!catalogue.hasRetired) return [...blocks];
  const isGone = (id: string): boolean => {
    const indicator = catalogue.indicators.get(id);
    return indicator !== undefined && !isInUse(indicator, period);
  };
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'indicator-table') {
      const kept = block.rows.filter((row) => typeof row !== 'string' || !isGone(row));
      const rows = kept.filter((row, place) => typeof row === 'string' || typeof kept[place + 1] === 'string');
      return rows.length > 0 || block.rows.length === 0 ? [{ ...block, rows }] : [];
    }
    if (block.type !== 'paragraph' && block.type !== 'list') return [block];
    const figures = figuresOf(block);
    return figures.length > 0 && figures.every((figure) => isGone(figure.indicator)) ? [] : [block];
  });
}
