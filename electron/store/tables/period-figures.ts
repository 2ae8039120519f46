import type { DecimalText } from '../../../shared/value/decimal.ts';

/** The entered figures of a period, looked up by indicator. */
export interface PeriodFigures {
  get(indicator: string): DecimalText | undefined;
  /** Takes over what has just been written; null where it was taken out. */
  take(indicator: string, value: DecimalText | null): void;
}

/**
 * Takes periods in as two joined columns, ids and values, and shares the places of the ids among all periods that hold
 * the same indicators: for 5,000 indicators half the time of a map for each period.
 */
export function figureReader(): (ids: string | null, values: string | null) => PeriodFigures {
  let knownIds = '';
  let places = new Map<string, number>();
  return (ids, values) => {
    if (ids === null || values === null) return withChanges(() => undefined);
    if (ids !== knownIds) {
      knownIds = ids;
      places = new Map(ids.split(' ').map((id, place) => [id, place]));
    }
    const own = places;
    const figures = values.split(' ');
    return withChanges((indicator) => {
      const place = own.get(indicator);
      return place === undefined ? undefined : figures[place];
    });
  };
}

/** What was read, and on top of it what has been written since. */
function withChanges(read: (indicator: string) => DecimalText | undefined): PeriodFigures {
  let changes: Map<string, DecimalText | null> | undefined;
  return {
    get(indicator) {
      const changed = changes?.get(indicator);
      return changed === undefined ? read(indicator) : (changed ?? undefined);
    },
    take(indicator, value) {
      changes ??= new Map();
      changes.set(indicator, value);
    },
  };
}
