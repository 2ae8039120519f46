import type { Trend } from '../../../shared/api.ts';
import { call } from '../../client.ts';

export type KnownTrend = Trend;

let known: { version: number; trends: Map<string, Promise<KnownTrend | undefined>> } = {
  version: -1,
  trends: new Map(),
};
let waiting: Map<string, (trend: KnownTrend | undefined) => void> | undefined;

/** How an indicator went; all that are asked for in one moment are read in one call. `version` counts changes of figures. */
export function trendOf(indicator: string, version: number): Promise<KnownTrend | undefined> {
  if (known.version !== version) known = { version, trends: new Map() };
  let trend = known.trends.get(indicator);
  if (!trend) {
    trend = new Promise((resolve) => {
      waiting ??= readSoon();
      waiting.set(indicator, resolve);
    });
    known.trends.set(indicator, trend);
  }
  return trend;
}

function readSoon(): Map<string, (trend: KnownTrend | undefined) => void> {
  const asked = new Map<string, (trend: KnownTrend | undefined) => void>();
  setTimeout(() => {
    waiting = undefined;
    call('values.trends', { indicators: [...asked.keys()] }).then(
      (trends) => {
        for (const trend of trends) asked.get(trend.indicator)?.(trend);
      },
      () => {
        for (const resolve of asked.values()) resolve(undefined);
      },
    );
  }, 30);
  return asked;
}
