import { z } from 'zod';
import { AppError } from '../errors.ts';
import { isDay } from '../period/date.ts';
import { namedIn, parseRelations, type Relation } from './relation.ts';

/** The id of an indicator: small letters, digits and dots, such as `mail.tong`. */
export const indicatorId = z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/);

/** A flow adds up over periods, a stock is the state at a period's end, a derived one is a quotient of others. */
export const natures = ['flow', 'stock', 'derived'] as const;
export type Nature = (typeof natures)[number];

/** An indicator as the catalogue file and the store hold it; `relations` as text, such as `sum(a, b); roll(+c, -d)`. */
export const indicatorSchema = z.strictObject({
  id: indicatorId,
  /** The whole name, to be understood by itself. */
  label: z.string().min(1),
  /** What a table shows instead where the row stands under its total, such as “- cấp tỉnh”. */
  short: z.string().min(1).optional(),
  unit: z.string().min(1),
  nature: z.enum(natures),
  decimals: z.int().min(0).max(6).default(0),
  relations: z.string().default(''),
  synonyms: z.array(z.string()).default([]),
  /** May fall below zero. */
  signed: z.boolean().default(false),
  /** The day from which new reports no longer have it. */
  retired: z.string().refine(isDay, 'không phải là ngày (viết như 2019-10-05)').optional(),
});
export type IndicatorRecord = z.infer<typeof indicatorSchema>;

export const groupSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1),
  indicators: z.array(indicatorSchema),
});
export type GroupRecord = z.infer<typeof groupSchema>;

/** An indicator ready for computing: relations read, its place in the tree of parts known. */
export interface Indicator extends Omit<IndicatorRecord, 'relations'> {
  group: string;
  relations: readonly Relation[];
  /** The total that it is a part of, where it has a short name for tables. */
  under?: string | undefined;
}

export interface IndicatorGroup {
  id: string;
  label: string;
  indicators: readonly string[];
}

/** All indicators in the order of the catalogue. */
export interface Catalogue {
  groups: readonly IndicatorGroup[];
  indicators: ReadonlyMap<string, Indicator>;
  /** Whether any is retired from some day on. */
  hasRetired: boolean;
}

/** Builds the catalogue; throws `input` for a doubled id, a relation that names an unknown indicator, or a circle. */
export function buildCatalogue(groups: readonly GroupRecord[]): Catalogue {
  const indicators = new Map<string, Indicator>();
  for (const group of groups) {
    for (const record of group.indicators) {
      if (indicators.has(record.id))
        throw new AppError('input', `Chỉ tiêu “${record.id}” có hai lần: hãy bỏ một.`, record.id);
      indicators.set(record.id, { ...record, group: group.id, relations: parseRelations(record.relations) });
    }
  }
  refuseUnknown(indicators);
  refuseCircles(indicators);
  placeParts(indicators);
  return {
    groups: groups.map(({ id, label, indicators: members }) => ({
      id,
      label,
      indicators: members.map((member) => member.id),
    })),
    indicators,
    hasRetired: [...indicators.values()].some(({ retired }) => retired !== undefined),
  };
}

/** The relations by which a value can be computed, in the order in which they are tried. */
export function derivations(indicator: Indicator): Relation[] {
  const order: Relation['kind'][] = ['sum', 'percent', 'per100', 'roll'];
  return order.flatMap((kind) => indicator.relations.filter((relation) => relation.kind === kind));
}

function placeParts(indicators: ReadonlyMap<string, Indicator>): void {
  for (const indicator of indicators.values()) {
    for (const relation of indicator.relations) {
      if (relation.kind === 'sum') for (const id of relation.parts) placeUnder(indicators.get(id), indicator.id);
      if (relation.kind === 'atmost') placeUnder(indicator, relation.limit);
    }
  }
}

function placeUnder(part: Indicator | undefined, total: string): void {
  if (part?.short) part.under ??= total;
}

function refuseUnknown(indicators: ReadonlyMap<string, Indicator>): void {
  for (const indicator of indicators.values()) {
    for (const name of namedIn(indicator.relations)) {
      if (!indicators.has(name)) {
        throw new AppError(
          'input',
          `Chỉ tiêu “${indicator.id}” nói đến “${name}”, chỉ tiêu này không có trong danh mục: hãy thêm nó hoặc sửa quan hệ.`,
          indicator.id,
        );
      }
    }
  }
}

function refuseCircles(indicators: ReadonlyMap<string, Indicator>): void {
  const circle = circleIn(indicators);
  if (!circle) return;
  throw new AppError(
    'input',
    `Quan hệ giữa các chỉ tiêu đi vòng tròn: ${circle.join(' → ')}. Hãy bỏ một mắt xích.`,
    circle[0],
  );
}

/** Indicators of which each is computed from the next, or bound by it, back to the first; undefined where there is no such circle. */
export function circleIn(indicators: ReadonlyMap<string, Indicator>): string[] | undefined {
  const bounds = ({ relations }: Indicator) => relations.filter(({ kind }) => kind === 'atmost');
  return circleAlong(indicators, derivations) ?? circleAlong(indicators, bounds);
}

function circleAlong(
  indicators: ReadonlyMap<string, Indicator>,
  links: (indicator: Indicator) => readonly Relation[],
): string[] | undefined {
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] | undefined => {
    if (done.has(id)) return undefined;
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    const indicator = indicators.get(id);
    for (const name of indicator ? namedIn(links(indicator)) : []) {
      const circle = visit(name, [...path, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of indicators.keys()) {
    const circle = visit(id, []);
    if (circle) return circle;
  }
  return undefined;
}
