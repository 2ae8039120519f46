import { z } from 'zod';

/**
 * What a field can name, each following the report's period and agency:
 * `period` “tháng 10/2019”; `periodBeforeNext` the same without its year where the next has the same year; `next` “tháng 11/2019”;
 * `previous` “tháng 9/2019”; `noun` “tháng”, “quý”, “6 tháng đầu năm”; `year` “2019”; `nextYear` “2020”; `agency` “Sở Thông tin và Truyền thông”;
 * `superior` “Ủy ban nhân dân tỉnh Trà Vinh”; `province` “tỉnh Trà Vinh”.
 */
export const fieldNames = [
  'period',
  'periodBeforeNext',
  'next',
  'previous',
  'noun',
  'year',
  'nextYear',
  'agency',
  'superior',
  'province',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** A word of the report that follows its period or its agency. */
export const fieldSchema = z.strictObject({
  type: z.literal('field'),
  name: z.enum(fieldNames),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  children: z.tuple([z.strictObject({ text: z.literal('') })]),
});
export type FieldNode = z.infer<typeof fieldSchema>;
