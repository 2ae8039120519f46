import { z } from 'zod';
import type { PageSpan } from './page-range.ts';

/** How both sides of the sheets are used: as the printer is set, one side, or two turned over the long or the short edge. */
export const printSides = ['printer', 'simplex', 'longEdge', 'shortEdge'] as const;
export type PrintSides = (typeof printSides)[number];

const page = z.int().min(1);

/** What is printed where and how; no `pages` means all of them, which are counted from 1 through the whole report. */
export const printWishesSchema = z.strictObject({
  printer: z.string().min(1),
  copies: z.int().min(1).max(999),
  collate: z.boolean(),
  sides: z.enum(printSides),
  pages: z.array(z.strictObject({ from: page, to: page }) satisfies z.ZodType<PageSpan>),
});
export type PrintWishes = z.infer<typeof printWishesSchema>;
