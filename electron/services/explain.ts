import type { HistoryEntry, Passport, PassportTerm } from '../../shared/api.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { periodName, periodYear } from '../../shared/period/words.ts';
import type { Derivation, Known } from '../../shared/value/derive.ts';
import type { Indicator } from '../../shared/value/indicator.ts';
import {
  isStock,
  type Measure,
  planOf,
  previousOf,
  sameLastYearOf,
  yearToDateOf,
} from '../../shared/value/measures.ts';
import type { Relation } from '../../shared/value/relation.ts';
import type { HistoryRow } from '../store/tables/values.ts';
import { formulaOf, termOf } from './explain-formula.ts';
import { missingOf } from './explain-missing.ts';
import { figureRow, shown, toDateText, valueText } from './figure-rows.ts';
import type { Synchronous } from './synchronous.ts';
import { indicatorNamed } from './values.ts';
import type { Workspace } from './workspace.ts';

const shownEarlier = 12;

/** Where a figure comes from. */
export function explainServices(workspace: Workspace): Synchronous<'values.explain'> {
  return {
    'values.explain'({ indicator: id, period, measure }) {
      return workspace.store.read(() => {
        const indicator = indicatorNamed(workspace, id, 'indicator');
        // Quotients to date and missing parts look at what the indicator is computed from; nothing else is read.
        const of = workspace.numbers.of([id]);
        const history = historyOf(workspace, id, period);
        return {
          indicator: id,
          label: indicator.label,
          unit: indicator.unit,
          decimals: indicator.decimals,
          period,
          periodName: periodName(period),
          measure,
          ...figureOf(indicator, period, measure, of),
          entry: entryOf(workspace, id, period, measure, of, history),
          beside: measure === 'value' ? besideOf(indicator, period, of) : [],
          earlier: earlierOf(indicator, period, of),
          history,
        };
      });
    },
  };
}

type Figure = Pick<Passport, 'value' | 'source' | 'formula' | 'terms' | 'otherWays' | 'derived' | 'missing'>;

function figureOf(indicator: Indicator, period: PeriodKey, measure: Measure, of: Derivation): Figure {
  const figure = knownFigure(indicator, period, measure, of);
  return figure ?? { ...plain, value: null, source: null, missing: missingOf(indicator, period, measure, of) };
}

function knownFigure(indicator: Indicator, period: PeriodKey, measure: Measure, of: Derivation): Figure | undefined {
  switch (measure) {
    case 'value': {
      const known = of.value(indicator.id, period);
      return known && ownValue(indicator, period, known, of);
    }
    case 'previous':
      return elsewhere(indicator, previousOf(indicator, period, of)?.period, of);
    case 'sameLastYear':
      return elsewhere(indicator, sameLastYearOf(indicator, period, of)?.period, of);
    case 'yearToDate':
      return toDate(indicator, period, of);
    case 'plan': {
      const plan = planOf(indicator, period, of);
      return plan === undefined ? undefined : { ...plain, value: plan, source: 'entered' };
    }
  }
}

const plain: Omit<Figure, 'value' | 'source'> = {
  otherWays: [],
  formula: null,
  terms: [],
  derived: null,
  missing: null,
};

function ownValue(indicator: Indicator, period: PeriodKey, known: Known, of: Derivation): Figure {
  const ways = of.derivedWays(indicator.id, period);
  const entered = known.source === 'entered';
  const [first] = ways;
  const terms = termsOf(known, of);
  return {
    value: shown(known, indicator),
    source: known.source,
    formula: formulaOf(known.source, terms, of),
    terms,
    otherWays: (entered ? ways : ways.slice(1)).map((way) => {
      const others = termsOf(way, of);
      const formula = formulaOf(way.source, others, of) ?? '';
      return { source: way.source, formula, value: shown(way, indicator), terms: others };
    }),
    derived: entered && first ? shown(first, indicator) : null,
    missing: null,
  };
}

function termsOf(known: Known, of: Derivation): PassportTerm[] {
  return known.terms.map((term) => termOf(term, of));
}

/** A value that stands in another period: the period is told as the one term. */
function elsewhere(indicator: Indicator, period: PeriodKey | undefined, of: Derivation): Figure | undefined {
  const known = period === undefined ? undefined : of.value(indicator.id, period);
  if (!known || period === undefined) return undefined;
  const value = shown(known, indicator);
  return {
    ...plain,
    value,
    source: known.source,
    terms: [termOf({ indicator: indicator.id, period, value, role: 'previous' }, of)],
  };
}

function toDate(indicator: Indicator, period: PeriodKey, of: Derivation): Figure | undefined {
  const known = yearToDateOf(indicator, period, of);
  if (!known) return undefined;
  const quotient = isStock(indicator, of) ? undefined : indicator.relations.find(isQuotient);
  const terms = quotient
    ? quotientTerms(quotient, period, of)
    : known.periods.map((key) =>
        termOf({ indicator: indicator.id, period: key, value: valueText(indicator, key, of) ?? '0', role: 'plus' }, of),
      );
  const source = quotient ? quotient.kind : terms.length > 1 ? 'sum' : (terms[0]?.source ?? 'sum');
  const formula = terms.length > 1 ? formulaOf(source, terms, of) : null;
  return { ...plain, value: toDateText(indicator, period, of), source, formula, terms };
}

function isQuotient(relation: Relation): relation is Extract<Relation, { part: string }> {
  return relation.kind === 'percent' || relation.kind === 'per100';
}

function quotientTerms(relation: { part: string; whole: string }, period: PeriodKey, of: Derivation): PassportTerm[] {
  return (['part', 'whole'] as const).flatMap((role) => {
    const operand = of.catalogue.indicators.get(relation[role]);
    const known = operand && yearToDateOf(operand, period, of);
    return operand && known ? [termOf({ indicator: operand.id, period, value: known.value, role }, of)] : [];
  });
}

function earlierOf(indicator: Indicator, period: PeriodKey, of: Derivation): Passport['earlier'] {
  const { to } = of.span(period);
  const others = of.periods
    .filter(({ key, span }) => key !== period && span.to <= to)
    .flatMap(({ key }) => {
      const value = valueText(indicator, key, of);
      return value === null ? [] : [{ period: key, periodName: periodName(key), value }];
    });
  return others.slice(0, shownEarlier);
}

function besideOf(indicator: Indicator, period: PeriodKey, of: Derivation): Passport['beside'] {
  const row = figureRow(indicator, period, of);
  return (['previous', 'sameLastYear', 'yearToDate', 'plan'] as const).map((measure) => ({
    measure,
    value: row[measure],
  }));
}

function entryOf(
  { store }: Workspace,
  id: string,
  period: PeriodKey,
  measure: Measure,
  of: Derivation,
  [last]: readonly HistoryEntry[],
): HistoryEntry | null {
  if (measure === 'value') return (of.facts.entered(id, period) !== undefined && last) || null;
  const year = periodYear(period);
  const plan = measure === 'plan' ? store.plans.read(year, id) : undefined;
  if (!plan) return null;
  const { value, who, at } = plan;
  return { at, who: who ?? nameless, value, origin: `Kế hoạch năm ${year}`, reason: null };
}

const nameless = 'Chưa ghi tên';

function historyOf({ store }: Workspace, id: string, period: PeriodKey): HistoryEntry[] {
  return store.values.history(id, period).map(({ at, who, new: value, origin, reason }: HistoryRow) => ({
    at,
    who: who ?? nameless,
    value,
    origin,
    reason,
  }));
}
