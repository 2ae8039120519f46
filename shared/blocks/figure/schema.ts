import { z } from 'zod';
import { indicatorId } from '../../value/indicator.ts';
import { measures } from '../../value/measures.ts';

/**
 * What a figure tells instead of its own value: `difference` and `growth` (in percent) from a base, `share` (percent of it)
 * or `ratio` (times it); the base is another value of the same indicator, or the same measure of another one.
 */
export const comparisonSchema = z.strictObject({
  to: z.union([z.enum(['previous', 'sameLastYear', 'plan']), z.strictObject({ indicator: indicatorId })]),
  as: z.enum(['difference', 'growth', 'share', 'ratio']),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** A figure inside a sentence: a reference to an indicator of this period (`offset` 0) or one `offset` periods away, never the number. */
export const figureSchema = z.strictObject({
  type: z.literal('figure'),
  indicator: indicatorId,
  offset: z.int().min(-24).max(0).default(0),
  measure: z.enum(measures).default('value'),
  compare: comparisonSchema.optional(),
  /** Followed by its unit. */
  unit: z.boolean().default(false),
  /** `prose` writes 03 where a table cell shows 3. */
  form: z.enum(['prose', 'cell']).default('prose'),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  children: z.tuple([z.strictObject({ text: z.literal('') })]),
});
export type FigureNode = z.infer<typeof figureSchema>;
