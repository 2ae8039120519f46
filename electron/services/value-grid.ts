import type { GridCell } from '../../shared/api.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { sameLastYear } from '../../shared/period/neighbours.ts';
import type { Derivation } from '../../shared/value/derive.ts';
import type { Indicator } from '../../shared/value/indicator.ts';
import { planOf, sameLastYearOf } from '../../shared/value/measures.ts';
import { shown, toDateText, valueText } from './figure-rows.ts';
import type { Synchronous } from './synchronous.ts';
import { indicatorNamed } from './values.ts';
import type { Workspace } from './workspace.ts';

/** Figures over time: which periods hold any, and indicators by periods. */
export function valueGridServices(workspace: Workspace): Synchronous<'values.periods' | 'values.grid'> {
  const { store, numbers } = workspace;
  return {
    'values.periods': () => store.read(() => numbers.all().periods.map(({ key }) => key)),
    'values.grid'({ periods, indicators, toDate }) {
      return store.read(() => {
        const of = numbers.all();
        const revisions = periods.map((period) => store.values.revisionsOf(period));
        const chosen = indicators
          ? indicators.map((id, place) => indicatorNamed(workspace, id, `indicators.${place}`))
          : [...workspace.catalogue.indicators.values()];
        const rows = chosen.map((indicator) => ({
          indicator: indicator.id,
          cells: periods.map((period, place) => {
            const cell = cellOf(indicator, period, of, revisions[place]?.get(indicator.id) ?? 0);
            return toDate ? { ...cell, ...cumulated(indicator, period, of) } : cell;
          }),
        }));
        return { rows };
      });
    },
  };
}

function cumulated(indicator: Indicator, period: PeriodKey, of: Derivation): Pick<GridCell, 'value' | 'sameLastYear'> {
  return {
    value: toDateText(indicator, period, of),
    sameLastYear: toDateText(indicator, sameLastYear(period), of),
  };
}

function cellOf(indicator: Indicator, period: PeriodKey, of: Derivation, revision: number): GridCell {
  const known = of.value(indicator.id, period);
  const derived = known?.source === 'entered' ? of.derived(indicator.id, period) : undefined;
  const lastYear = sameLastYearOf(indicator, period, of);
  return {
    value: known ? shown(known, indicator) : null,
    source: known?.source ?? null,
    derived: derived ? shown(derived, indicator) : null,
    sameLastYear: lastYear ? valueText(indicator, lastYear.period, of) : null,
    plan: planOf(indicator, period, of) ?? null,
    revision,
  };
}
