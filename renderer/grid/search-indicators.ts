import { searchKey } from '../../shared/text/unicode.ts';
import type { Indicator, IndicatorGroup } from '../../shared/value/indicator.ts';

/** An indicator found, with the name of its group. */
export interface FoundIndicator {
  indicator: Indicator;
  group: string;
}

/** Searches indicators by words of their label, synonyms, group or id, without diacritics; best matches first, else in the catalogue's order. */
export class IndicatorSearch {
  readonly #entries: readonly { found: FoundIndicator; label: string; all: string }[];

  constructor(groups: readonly IndicatorGroup[], indicators: readonly Indicator[]) {
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    this.#entries = groups.flatMap((group) =>
      group.indicators.flatMap((id) => {
        const indicator = byId.get(id);
        if (!indicator) return [];
        const label = searchKey(indicator.label);
        const all = [label, ...indicator.synonyms.map(searchKey), searchKey(group.label), id].join(' | ');
        return [{ found: { indicator, group: group.label }, label, all }];
      }),
    );
  }

  find(query: string, limit = Number.POSITIVE_INFINITY): FoundIndicator[] {
    const key = searchKey(query);
    const words = key.split(' ').filter((word) => word !== '');
    const found = this.#entries.filter((entry) => words.every((word) => entry.all.includes(word)));
    if (key === '') return found.slice(0, limit).map((entry) => entry.found);
    const rank = (entry: { label: string }): number =>
      entry.label.startsWith(key)
        ? 0
        : entry.label.includes(key)
          ? 1
          : words.every((word) => entry.label.includes(word))
            ? 2
            : 3;
    return found
      .map((entry, place) => ({ entry, place, rank: rank(entry) }))
      .sort((one, other) => one.rank - other.rank || one.place - other.place)
      .slice(0, limit)
      .map(({ entry }) => entry.found);
  }
}
