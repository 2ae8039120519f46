import { addDays, type Day } from '../period/date.ts';
import type { PeriodKey } from '../period/key.ts';
import { previousPeriod, sameLastYear } from '../period/neighbours.ts';
import { type Cutoffs, type Span, spanOf } from '../period/span.ts';
import { periodYear } from '../period/words.ts';
import { add, type DecimalText, quotient } from './decimal.ts';
import { isInUse } from './in-use.ts';
import { type Catalogue, derivations, type Indicator } from './indicator.ts';
import type { Relation } from './relation.ts';

/** What has been entered, as the store gives it. */
export interface Facts {
  cutoffs: Cutoffs;
  /** Every period that holds an entered value, in any order. */
  periods: readonly PeriodKey[];
  /** The entered value, exact, or undefined. */
  entered(indicator: string, period: PeriodKey): DecimalText | undefined;
  /** The plan of the year, or undefined. */
  plan(indicator: string, year: number): DecimalText | undefined;
}

/** How a value came about. */
export type Source = 'entered' | 'sum' | 'percent' | 'per100' | 'roll';

/** One figure that another was computed from; `assumed` marks a blank that was counted as zero. */
export interface Term {
  indicator: string;
  period: PeriodKey;
  value: DecimalText;
  role: 'plus' | 'minus' | 'part' | 'whole' | 'previous';
  assumed?: boolean;
}

export interface Known {
  value: DecimalText;
  source: Source;
  terms: readonly Term[];
}

/** A value of an earlier or wider period, and the period that it belongs to. */
export interface Dated {
  value: DecimalText;
  period: PeriodKey;
}

/** A period that holds values, with its days. */
export interface KnownPeriod {
  key: PeriodKey;
  span: Span;
}

/** Computes values from what was entered: entered first, else sum, else quotient, else roll-forward. Remembers what it has computed. */
export class Derivation {
  readonly catalogue: Catalogue;
  readonly facts: Facts;
  /** Known periods, the one that ends last first. */
  readonly periods: readonly KnownPeriod[];
  readonly #hasRetired: boolean;
  readonly #values = new Map<PeriodKey, Map<string, Known | null>>();
  readonly #spans = new Map<PeriodKey, Span>();
  readonly #neighbours = new Map<PeriodKey, { previous: PeriodKey; sameLastYear: PeriodKey; year: number }>();
  readonly #before = new Map<PeriodKey, readonly KnownPeriod[]>();

  constructor(catalogue: Catalogue, facts: Facts) {
    this.catalogue = catalogue;
    this.facts = facts;
    this.#hasRetired = catalogue.hasRetired;
    this.periods = facts.periods
      .map((key) => ({ key, span: this.span(key) }))
      .sort((one, other) => (one.span.to < other.span.to ? 1 : one.span.to > other.span.to ? -1 : 0));
  }

  span(period: PeriodKey): Span {
    let span = this.#spans.get(period);
    if (!span) {
      span = spanOf(period, this.facts.cutoffs);
      this.#spans.set(period, span);
    }
    return span;
  }

  /** The periods that a period is compared with, and the year of its plan. */
  neighbours(period: PeriodKey): { previous: PeriodKey; sameLastYear: PeriodKey; year: number } {
    let found = this.#neighbours.get(period);
    if (!found) {
      found = { previous: previousPeriod(period), sameLastYear: sameLastYear(period), year: periodYear(period) };
      this.#neighbours.set(period, found);
    }
    return found;
  }

  /** The value of an indicator in a period, entered or computed; undefined where it is not known. */
  value(id: string, period: PeriodKey): Known | undefined {
    let known = this.#values.get(period);
    if (!known) {
      known = new Map();
      this.#values.set(period, known);
    }
    const remembered = known.get(id);
    if (remembered !== undefined) return remembered ?? undefined;
    const entered = this.facts.entered(id, period);
    const result =
      entered === undefined ? this.derived(id, period) : { value: entered, source: 'entered' as const, terms: [] };
    known.set(id, result ?? null);
    return result;
  }

  /** The value alone; cheaper than `value` where it was entered. */
  text(id: string, period: PeriodKey): DecimalText | undefined {
    return this.facts.entered(id, period) ?? this.value(id, period)?.value;
  }

  /** What the relations give, whatever was entered. */
  derived(id: string, period: PeriodKey): Known | undefined {
    const indicator = this.catalogue.indicators.get(id);
    if (!indicator || indicator.relations.length === 0) return undefined;
    for (const relation of derivations(indicator)) {
      const known = this.#apply(indicator, relation, period);
      if (known) return known;
    }
    return undefined;
  }

  /** Every way in which the relations give the value, in the order in which they count. */
  derivedWays(id: string, period: PeriodKey): Known[] {
    const indicator = this.catalogue.indicators.get(id);
    if (!indicator) return [];
    return derivations(indicator).flatMap((relation) => this.#apply(indicator, relation, period) ?? []);
  }

  /** The latest known value of a stock in a period that ends before this one begins. */
  latestBefore(id: string, period: PeriodKey): Dated | undefined {
    for (const { key } of this.periodsBefore(period)) {
      const value = this.text(id, key);
      if (value !== undefined) return { value, period: key };
    }
    return undefined;
  }

  /** Known periods that end before this one begins: the latest first, of equal ends those of the same length first. */
  periodsBefore(period: PeriodKey): readonly KnownPeriod[] {
    let before = this.#before.get(period);
    if (!before) {
      const { from } = this.span(period);
      before = this.periods
        .filter((known) => known.span.to < from)
        .sort((one, other) =>
          one.span.to === other.span.to ? this.#alike(other.key, period) - this.#alike(one.key, period) : 0,
        );
      this.#before.set(period, before);
    }
    return before;
  }

  #alike(one: PeriodKey, other: PeriodKey): number {
    return one.length === other.length ? 1 : 0;
  }

  #apply(indicator: Indicator, relation: Relation, period: PeriodKey): Known | undefined {
    switch (relation.kind) {
      case 'sum':
        return this.#sum(relation.parts, period);
      case 'percent':
      case 'per100':
        return this.#quotient(indicator, relation, period);
      case 'roll':
        return this.#roll(indicator, relation, period);
      case 'atmost':
        return undefined;
    }
  }

  #sum(parts: readonly string[], period: PeriodKey): Known | undefined {
    const used = this.#hasRetired ? parts.filter((part) => this.#isUsed(part, period)) : parts;
    const terms = used.map((part) => this.#term(part, period, 'plus'));
    if (terms.length === 0 || !allKnown(terms)) return undefined;
    return { value: add(terms.map((term) => term.value)), source: 'sum', terms };
  }

  /** A part that is retired by then no longer counts towards its total. */
  #isUsed(id: string, period: PeriodKey): boolean {
    const indicator = this.catalogue.indicators.get(id);
    return indicator === undefined || isInUse(indicator, period);
  }

  #quotient(
    indicator: Indicator,
    relation: { kind: 'percent' | 'per100'; part: string; whole: string },
    period: PeriodKey,
  ): Known | undefined {
    const terms = [this.#term(relation.part, period, 'part'), this.#term(relation.whole, period, 'whole')];
    if (!allKnown(terms)) return undefined;
    const value = quotient(terms[0]?.value ?? '0', terms[1]?.value ?? '0', 100, indicator.decimals);
    return value === undefined ? undefined : { value, source: relation.kind, terms };
  }

  #roll(indicator: Indicator, relation: { plus: string[]; minus: string[] }, period: PeriodKey): Known | undefined {
    const moves = [
      ...relation.plus.map((id) => ({ id, role: 'plus' as const })),
      ...relation.minus.map((id) => ({ id, role: 'minus' as const })),
    ].map(({ id, role }) => this.#term(id, period, role) ?? { indicator: id, period, value: '0', role, assumed: true });
    if (moves.every((move) => move.assumed)) return undefined;
    const previous = this.#adjoining(indicator.id, period);
    if (!previous) return undefined;
    const terms: Term[] = [{ indicator: indicator.id, ...previous, role: 'previous' }, ...moves];
    const value = add(terms.map((term) => (term.role === 'minus' ? negate(term.value) : term.value)));
    return { value, source: 'roll', terms };
  }

  /** The stock at the end of a period that ends the day before this one begins. */
  #adjoining(id: string, period: PeriodKey): Dated | undefined {
    const eve: Day = addDays(this.span(period).from, -1);
    for (const { key, span } of this.periodsBefore(period)) {
      if (span.to < eve) return undefined;
      const known = this.value(id, key);
      if (known) return { value: known.value, period: key };
    }
    return undefined;
  }

  #term(id: string, period: PeriodKey, role: Term['role']): Term | undefined {
    const known = this.value(id, period);
    return known && { indicator: id, period, value: known.value, role };
  }
}

function allKnown(terms: readonly (Term | undefined)[]): terms is Term[] {
  return terms.every((term) => term !== undefined);
}

function negate(value: DecimalText): DecimalText {
  return value.startsWith('-') ? value.slice(1) : value === '0' ? value : `-${value}`;
}
