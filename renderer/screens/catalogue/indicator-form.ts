import type { IndicatorRecord, Nature } from '../../../shared/value/indicator.ts';
import { parseRelations, type Relation, writeRelations } from '../../../shared/value/relation.ts';

/** An indicator as the boxes of its dialog hold it; relations are chosen, never typed. */
export interface IndicatorForm {
  label: string;
  short: string;
  unit: string;
  nature: Nature;
  decimals: number;
  signed: boolean;
  /** One a line. */
  synonyms: string;
  parts: readonly string[];
  quotient: 'percent' | 'per100';
  part: string | null;
  whole: string | null;
  plus: readonly string[];
  minus: readonly string[];
  limits: readonly string[];
  /** Further relations that a file has brought and the boxes cannot show. */
  kept: readonly Relation[];
}

/** The boxes of an indicator, or of a new one. */
export function formOf(record: IndicatorRecord | null): IndicatorForm {
  const relations = record ? parseRelations(record.relations) : [];
  const sum = relations.find((one) => one.kind === 'sum');
  const ratio = relations.find(isQuotient);
  const roll = relations.find((one) => one.kind === 'roll');
  const bounds = relations.filter((one) => one.kind === 'atmost');
  return {
    label: record?.label ?? '',
    short: record?.short ?? '',
    unit: record?.unit ?? '',
    nature: record?.nature ?? 'flow',
    decimals: record?.decimals ?? 0,
    signed: record?.signed ?? false,
    synonyms: record?.synonyms.join('\n') ?? '',
    parts: sum?.parts ?? [],
    quotient: ratio?.kind ?? 'percent',
    part: ratio?.part ?? null,
    whole: ratio?.whole ?? null,
    plus: roll?.plus ?? [],
    minus: roll?.minus ?? [],
    limits: bounds.map(({ limit }) => limit),
    kept: relations.filter((one) => one !== sum && one !== ratio && one !== roll && one.kind !== 'atmost'),
  };
}

function isQuotient(relation: Relation): relation is Extract<Relation, { part: string }> {
  return relation.kind === 'percent' || relation.kind === 'per100';
}

/** What the boxes say of relations, in the order in which they are tried. */
export function relationsOf(form: IndicatorForm): Relation[] {
  const { nature, parts, part, whole, plus, minus, limits } = form;
  const bounds = limits.map((limit) => ({ kind: 'atmost' as const, limit }));
  if (nature === 'derived') {
    return part !== null && whole !== null ? [{ kind: form.quotient, part, whole }, ...bounds] : bounds;
  }
  const hasMoves = nature === 'stock' && plus.length + minus.length > 0;
  return [
    ...(parts.length > 0 ? [{ kind: 'sum' as const, parts: [...parts] }] : []),
    ...(hasMoves ? [{ kind: 'roll' as const, plus: [...plus], minus: [...minus] }] : []),
    ...form.kept,
    ...bounds,
  ];
}

/** The record that the boxes make; `before` keeps what they do not show. */
export function recordOf(form: IndicatorForm, id: string, before: IndicatorRecord | null): IndicatorRecord {
  const short = form.short.trim();
  const { short: _, ...rest } = before ?? {};
  return {
    ...rest,
    id,
    label: form.label.trim(),
    ...(short === '' ? {} : { short }),
    unit: form.unit.trim(),
    nature: form.nature,
    decimals: form.decimals,
    relations: writeRelations(relationsOf(form)),
    synonyms: form.synonyms
      .split('\n')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    signed: form.signed,
  };
}
