import { z } from 'zod';
import { indicatorId } from '../../value/indicator.ts';
import { phraseKinds, wordingSchema } from './wordings.ts';

/** A turn of speech that follows a figure: “tăng 0,7% so với tháng 9/2019”, “đạt 78% kế hoạch năm”, “không có đơn nào”. */
export const phraseSchema = z.strictObject({
  type: z.literal('phrase'),
  phrase: z.enum(phraseKinds),
  indicator: indicatorId,
  offset: z.int().min(-24).max(0).default(0),
  measure: z.enum(['value', 'yearToDate']).default('value'),
  /** What `compare` compares with. */
  against: z.enum(['previous', 'sameLastYear']).default('previous'),
  /** Whether a change is told in percent or in the unit. */
  told: z.enum(['growth', 'difference']).default('growth'),
  /** Begins a sentence. */
  capital: z.literal(true).optional(),
  /** Words of its own, case by case; the workspace's hold for the rest. */
  wording: z.record(z.string(), wordingSchema).optional(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  children: z.tuple([z.strictObject({ text: z.literal('') })]),
});
export type PhraseNode = z.infer<typeof phraseSchema>;
