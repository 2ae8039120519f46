import type { Trend } from '../../shared/api.ts';
import { type PeriodKey, parsePeriod } from '../../shared/period/key.ts';
import type { Derivation } from '../../shared/value/derive.ts';
import { derivations, type Indicator } from '../../shared/value/indicator.ts';
import { isStock } from '../../shared/value/measures.ts';
import { valueText } from './figure-rows.ts';
import type { Synchronous } from './synchronous.ts';
import { indicatorNamed } from './values.ts';
import type { Workspace } from './workspace.ts';

/** How many indicators the start page shows, and how many points of each. */
const shownTrends = 6;
const shownPoints = 24;

/** Indicators over time: those asked for, or the totals with the longest history. */
export function trendServices(workspace: Workspace): Synchronous<'values.trends'> {
  return {
    'values.trends'({ indicators }) {
      return workspace.store.read(() => {
        if (indicators)
          return trendsOf(
            indicators.map((id, place) => indicatorNamed(workspace, id, `indicators.${place}`)),
            workspace,
          );
        const notable = [...workspace.catalogue.indicators.values()].filter(isTotal);
        return trendsOf(notable, workspace)
          .filter((trend) => trend.points.length > 1)
          .sort((one, other) => other.points.length - one.points.length)
          .slice(0, shownTrends);
      });
    },
  };
}

/** A stock that sums up or carries forward others: what a department watches. */
function isTotal(indicator: Indicator): boolean {
  return indicator.nature === 'stock' && derivations(indicator).length > 0;
}

function trendsOf(indicators: readonly Indicator[], workspace: Workspace): Trend[] {
  const of = workspace.numbers.of(indicators.map((indicator) => indicator.id));
  return indicators.map((indicator) => ({
    indicator: indicator.id,
    label: indicator.label,
    unit: indicator.unit,
    decimals: indicator.decimals,
    points: pointsOf(indicator, of),
  }));
}

function pointsOf(indicator: Indicator, of: Derivation): { period: PeriodKey; value: string }[] {
  const known = [...of.periods].reverse().flatMap(({ key, span }) => {
    const value = valueText(indicator, key, of);
    return value === null ? [] : [{ period: key, value, end: span.to }];
  });
  const comparable = isStock(indicator, of) ? onePerEnd(known) : ofCommonestKind(known);
  return comparable.slice(-shownPoints).map(({ period, value }) => ({ period, value }));
}

/** Of a stock the states at the periods' ends; several reports may end on one day. */
function onePerEnd<Point extends { end: string }>(points: readonly Point[]): Point[] {
  return points.filter((point, place) => point.end !== points[place - 1]?.end);
}

/** A flow of a month cannot be drawn beside one of a year. */
function ofCommonestKind<Point extends { period: PeriodKey }>(points: readonly Point[]): Point[] {
  const byKind = [...Map.groupBy(points, (point) => parsePeriod(point.period).kind).values()];
  return byKind.reduce<Point[]>((best, one) => (one.length > best.length ? one : best), []);
}
