import type { Finding } from '../../../shared/api.ts';
import type { Block } from '../../../shared/blocks/schemas.ts';
import { figuresOf } from '../../../shared/document/figures.ts';
import { aboutFigures, type Checked } from './checked.ts';

/** By indicator, the first block that shows it. */
export function boundFigures(blocks: readonly Block[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const block of blocks) {
    for (const { indicator } of figuresOf(block)) if (!places.has(indicator)) places.set(indicator, block.id);
  }
  return places;
}

/** The figures of the report's own period that are not known yet: dots in Word. */
export function missingFigures(checked: Checked): Finding[] {
  const { blocks, look } = checked;
  const named = new Set(
    blocks
      .flatMap(figuresOf)
      .filter(({ offset, measure }) => offset === 0 && measure === 'value')
      .map(({ indicator }) => indicator),
  );
  return [...named].flatMap((id) => {
    const indicator = look.indicator(id);
    if (!indicator || (look.figures(id, 0)?.value ?? null) !== null) return [];
    return [
      aboutFigures(checked, {
        rule: 'missing-figure',
        severity: 'info',
        message: `Chưa có số: ${indicator.label}.`,
        indicators: [id],
      }),
    ];
  });
}
