import type { Comparison, FigureNode } from '../blocks/figure/schema.ts';
import { compare, type DecimalText, quotient, subtract } from '../value/decimal.ts';
import type { Look } from './look.ts';

/** A value and what it is compared with; null where not known. */
export interface Operands {
  value: DecimalText | null;
  base: DecimalText | null;
}

/** Percentages and ratios are told with at most so many decimals. */
const decimals = 2;

/** The two figures of a comparison; year to date is compared with that of the year before. */
export function operandsOf(
  { indicator, offset, measure }: Pick<FigureNode, 'indicator' | 'offset' | 'measure'>,
  to: Comparison['to'],
  look: Look,
): Operands {
  const row = look.figures(indicator, offset);
  const value = row?.[measure] ?? null;
  if (typeof to !== 'string') return { value, base: look.figures(to.indicator, offset)?.[measure] ?? null };
  const toDate = measure === 'yearToDate';
  const base =
    to === 'sameLastYear' && toDate ? row?.yearToDateLastYear : toDate && to === 'previous' ? null : row?.[to];
  return { value, base: base ?? null };
}

/** What the comparison gives, exact or rounded half up; undefined where a figure is unknown or the base is zero. */
export function compared({ value, base }: Operands, as: Comparison['as']): DecimalText | undefined {
  if (value === null || base === null) return undefined;
  switch (as) {
    case 'difference':
      return subtract(value, base);
    case 'growth': {
      const growth = quotient(subtract(value, base), base, 100, decimals);
      return growth !== undefined && compare(base, '0') < 0 ? subtract('0', growth) : growth;
    }
    case 'share':
      return quotient(value, base, 100, decimals);
    case 'ratio':
      return quotient(value, base, 1, decimals);
  }
}
