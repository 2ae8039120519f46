import { z } from 'zod';
import { blockSchema, blocks } from '../../../shared/blocks/schemas.ts';
import { periodKinds, readPeriod } from '../../../shared/period/key.ts';
import { cutoffsSchema } from '../../../shared/period/span.ts';
import { canonical } from '../../../shared/value/decimal.ts';
import { groupSchema, indicatorId, indicatorSchema } from '../../../shared/value/indicator.ts';
import type { SavedRow } from './table-form.ts';

/** Whether a row that was read makes sense as what it is: damage may have left it readable and yet wrong. */
export function isSound(table: string, row: SavedRow): boolean {
  return Object.hasOwn(rules, table) ? (rules[table]?.(row) ?? true) : true;
}

const number = (value: unknown) => value === null || canonical(String(value)) === value;
const period = (value: unknown) => readPeriod(String(value)) !== undefined;
const indicator = (value: unknown) => indicatorId.safeParse(value).success;
const kindForm = z.looseObject({
  id: z.string(),
  label: z.string(),
  period: z.enum(periodKinds),
  blocks: z.array(z.looseObject({ type: z.string() })),
});

const rules: Readonly<Record<string, (row: SavedRow) => boolean>> = {
  value: (row) => number(row.value) && period(row.period) && indicator(row.indicator),
  value_history: (row) => number(row.old) && number(row.new) && period(row.period) && indicator(row.indicator),
  plan: (row) => number(row.value) && indicator(row.indicator),
  period: (row) => period(row.key),
  report: (row) => period(row.period),
  block: (row) => isBlock(String(row.kind), String(row.body)),
  indicator: (row) =>
    fits(
      row.record,
      indicatorSchema.refine(({ id }) => id === row.id),
    ),
  indicator_group: ({ id, label }) => groupSchema.safeParse({ id, label, indicators: [] }).success,
  kind: (row) => fits(row.record, kindForm),
  setting: (row) =>
    /^[a-zA-Z]+$/.test(String(row.key)) && fits(row.value, row.key === 'cutoffs' ? cutoffsSchema : z.unknown()),
};

/** A block of a kind that a newer version brought is kept as it is. */
function isBlock(kind: string, body: string): boolean {
  return !Object.hasOwn(blocks, kind) || kind === 'locked' ? fits(body, z.unknown()) : fits(body, blockSchema);
}

function fits(text: unknown, schema: z.ZodType): boolean {
  try {
    return schema.safeParse(JSON.parse(String(text))).success;
  } catch {
    return false;
  }
}
