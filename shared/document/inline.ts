import { z } from 'zod';
import { fieldSchema } from '../blocks/field/schema.ts';
import { figureSchema } from '../blocks/figure/schema.ts';
import { phraseSchema } from '../blocks/phrase/schema.ts';

/** A run of text with the marks that a clerk sets. */
export const textSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
});
export type TextNode = z.infer<typeof textSchema>;

export const inlineSchema = z.union([textSchema, figureSchema, fieldSchema, phraseSchema]);
export type InlineNode = z.infer<typeof inlineSchema>;

/** What stands in a line of the report: text with bound figures and fields between. */
export const inlineContent = z.array(inlineSchema).min(1);

/** What stands in a line and follows the figures. */
export type LivingNode = Extract<InlineNode, { type: 'figure' | 'phrase' }>;

/** The one empty child that the editor wants inside a block or chip without text of its own. */
export const voidChildren = z.tuple([z.strictObject({ text: z.literal('') })]);

export function isText(node: InlineNode): node is TextNode {
  return 'text' in node;
}

export function isLiving(node: InlineNode): node is LivingNode {
  return 'type' in node && (node.type === 'figure' || node.type === 'phrase');
}
