import type { Comparison } from '../../../shared/blocks/figure/schema.ts';
import { compared, operandsOf } from '../../../shared/document/comparison.ts';
import type { LivingNode } from '../../../shared/document/inline.ts';
import type { Look } from '../../../shared/document/look.ts';
import { baseOf } from '../../../shared/document/phrase-text.ts';
import { formatDecimal, formatFigure } from '../../../shared/value/format.ts';

/** How a comparison in the text is worked out, in figures: “(6.890 − 6.842) / 6.842 × 100 = 0,7”; undefined where there is none or a figure is unknown. */
export function livingFormula(node: LivingNode, look: Look): string | undefined {
  const comparison = comparisonOf(node);
  const indicator = look.indicator(node.indicator);
  if (!comparison || !indicator) return undefined;
  const { to, as } = comparison;
  const operands = operandsOf(node, to, look);
  const result = compared(operands, as);
  if (operands.value === null || operands.base === null || result === undefined) return undefined;
  const other = typeof to === 'string' ? indicator : (look.indicator(to.indicator) ?? indicator);
  const [one, two] = [formatFigure(operands.value, indicator, 'cell'), formatFigure(operands.base, other, 'cell')];
  const ways: Readonly<Record<Comparison['as'], string>> = {
    difference: `${one} − ${two}`,
    growth: `(${one} − ${two}) / ${two} × 100`,
    share: `${one} / ${two} × 100`,
    ratio: `${one} / ${two}`,
  };
  return `${ways[as]} = ${formatDecimal(result)}`;
}

function comparisonOf(node: LivingNode): Comparison | undefined {
  if (node.type === 'figure') return node.compare;
  if (node.phrase === 'count') return undefined;
  return {
    to: baseOf(node),
    as: node.phrase === 'plan' ? 'share' : node.phrase === 'total' ? 'difference' : node.told,
  };
}
