import type { PeriodKey } from '../../shared/period/key.ts';
import type { Cutoffs } from '../../shared/period/span.ts';
import type { DecimalText } from '../../shared/value/decimal.ts';
import { Derivation, type Facts } from '../../shared/value/derive.ts';
import type { Catalogue } from '../../shared/value/indicator.ts';
import type { Store } from '../store/store.ts';
import type { PeriodFigures } from '../store/tables/period-figures.ts';
import { closure } from './dependence.ts';

type Entered = Map<string, DecimalText>;

/** A figure that was just written; null where it was taken out. */
export interface Written {
  indicator: string;
  period: PeriodKey;
  value: DecimalText | null;
}

/** The computed figures of a workspace, kept until something is written, here or by another process. */
export interface Numbers {
  /** For whole sheets: reads the periods that are needed, each in one query. */
  all(): Derivation;
  /** For few indicators over all periods: reads them alone. */
  of(indicators: readonly string[]): Derivation;
  /** Takes over what has just been committed. */
  written(values: readonly Written[]): void;
  /** A plan was written. */
  plansChanged(): void;
  /** Values are computed by this catalogue from now on. */
  catalogueChanged(catalogue: Catalogue): void;
  /** The data of periods lie between these days from now on. */
  cutoffsChanged(cutoffs: Cutoffs): void;
}

/** The figures of an open workspace. */
export function numbersOf(store: Store, startingCatalogue: Catalogue, startingCutoffs: Cutoffs): Numbers {
  let catalogue = startingCatalogue;
  let cutoffs = startingCutoffs;
  let version = store.foreignVersion();
  let memory = freshMemory(store);
  let derivation: Derivation | undefined;

  const noticeOthers = (): void => {
    const now = store.foreignVersion();
    if (now === version) return;
    version = now;
    memory = freshMemory(store);
    derivation = undefined;
  };

  return {
    all() {
      noticeOthers();
      derivation ??= new Derivation(catalogue, {
        cutoffs,
        periods: memory.periods(),
        entered: memory.entered,
        plan: memory.plan,
      });
      return derivation;
    },
    of(indicators) {
      noticeOthers();
      const byPeriod = new Map<PeriodKey, Entered>();
      for (const id of closure(indicators, catalogue)) {
        for (const [period, value] of store.values.ofIndicator(id)) enteredOf(byPeriod, period).set(id, value);
      }
      const entered = (id: string, period: PeriodKey) => byPeriod.get(period)?.get(id);
      return new Derivation(catalogue, { cutoffs, periods: [...byPeriod.keys()], entered, plan: memory.plan });
    },
    written(values) {
      for (const { indicator, period, value } of values) memory.take(indicator, period, value);
      derivation = undefined;
    },
    plansChanged() {
      memory.forgetPlans();
      derivation = undefined;
    },
    catalogueChanged(next) {
      catalogue = next;
      derivation = undefined;
    },
    cutoffsChanged(next) {
      cutoffs = next;
      derivation = undefined;
    },
  };
}

interface Memory extends Pick<Facts, 'entered' | 'plan'> {
  periods(): PeriodKey[];
  take(indicator: string, period: PeriodKey, value: DecimalText | null): void;
  forgetPlans(): void;
}

/** So many periods are read without asking whether they hold anything of the indicator: the usual question needs a year and a little more. */
const readFreely = 16;

/** What has been read so far, a period at a time. */
function freshMemory(store: Store): Memory {
  const loaded = new Map<PeriodKey, PeriodFigures>();
  const plans = new Map<number, Entered>();
  const used = new Map<string, boolean>();
  let periods: Set<PeriodKey> | undefined;
  const known = (): Set<PeriodKey> => {
    periods ??= new Set(store.values.periods());
    return periods;
  };
  const everUsed = (id: string): boolean => {
    const remembered = used.get(id) ?? store.values.isUsed(id);
    used.set(id, remembered);
    return remembered;
  };
  return {
    periods: () => [...known()],
    entered(id, period) {
      let figures = loaded.get(period);
      if (!figures) {
        if (!known().has(period)) return undefined;
        // A search far back for an indicator that was never entered would read every period there is.
        if (loaded.size >= readFreely && !everUsed(id)) return undefined;
        figures = store.values.ofPeriod(period);
        loaded.set(period, figures);
      }
      return figures.get(id);
    },
    plan(id, year) {
      let values = plans.get(year);
      if (!values) {
        values = new Map(store.plans.ofYear(year));
        plans.set(year, values);
      }
      return values.get(id);
    },
    take(indicator, period, value) {
      loaded.get(period)?.take(indicator, value);
      if (value !== null) used.set(indicator, true);
      if (value === null || !periods?.has(period)) periods = undefined;
    },
    forgetPlans: () => plans.clear(),
  };
}

function enteredOf(byPeriod: Map<PeriodKey, Entered>, period: PeriodKey): Entered {
  let values = byPeriod.get(period);
  if (!values) {
    values = new Map();
    byPeriod.set(period, values);
  }
  return values;
}
