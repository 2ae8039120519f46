const hour = 3_600_000;
const day = 24 * hour;

/** Of how long ago (in milliseconds, the youngest first) one is kept in each stretch of `every`. */
const schedule = [
  { until: hour, every: 1 },
  { until: day, every: hour },
  { until: 30 * day, every: day },
  { until: 365 * day, every: 7 * day },
  { until: Number.POSITIVE_INFINITY, every: 30 * day },
];

/** Those that are one too many: all of the last hour stay, then the latest of each hour, day, week and month. `at` is ISO 8601. */
export function thinned<Kept extends { at: string }>(kept: readonly Kept[], now: number): Kept[] {
  const latestFirst = kept.toSorted((one, other) => other.at.localeCompare(one.at));
  const taken = new Set<string>();
  return latestFirst.filter(({ at }) => {
    const moment = Date.parse(at);
    const every = schedule.find(({ until }) => now - moment < until)?.every ?? 1;
    const stretch = `${every} ${Math.floor(moment / every)}`;
    const isMore = taken.has(stretch);
    taken.add(stretch);
    return isMore;
  });
}
