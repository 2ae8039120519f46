import type { FigureDifference, Some } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { spanOf } from '../../../shared/period/span.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import type { Workspace } from '../workspace.ts';
import { some } from './some.ts';

/** The entered figures and the plans that were otherwise. */
export function differentFigures(then: Workspace, now: Workspace): Some<FigureDifference> {
  const indicators = new Map([...then.catalogue.indicators, ...now.catalogue.indicators]);
  const found = [...indicators.values()].flatMap((indicator) => [
    ...differing(indicator, false, valuesOf(then, indicator.id), valuesOf(now, indicator.id)),
    ...differing(indicator, true, plansOf(then, indicator.id), plansOf(now, indicator.id)),
  ]);
  const endOf = (period: PeriodKey) => spanOf(period, now.cutoffs).to;
  // Stable: within a period they stay in the order of the catalogue.
  return some(found.toSorted((one, other) => endOf(other.period).localeCompare(endOf(one.period))));
}

type Figures = ReadonlyMap<PeriodKey, string>;

function valuesOf({ store }: Workspace, indicator: string): Figures {
  return new Map(store.values.ofIndicator(indicator));
}

function plansOf({ store }: Workspace, indicator: string): Figures {
  return new Map(store.plans.ofIndicator(indicator).map(([year, value]) => [String(year), value]));
}

function differing(indicator: Indicator, isPlan: boolean, then: Figures, now: Figures): FigureDifference[] {
  const printed = (value: string | undefined) => (value === undefined ? null : formatFigure(value, indicator, 'cell'));
  const { label, unit } = indicator;
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((period) => then.get(period) !== now.get(period))
    .map((period) => ({
      period,
      label,
      unit,
      isPlan,
      before: printed(then.get(period)),
      now: printed(now.get(period)),
    }));
}
