import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/period/date.ts';
import { type PeriodKey, type PeriodKind, periodKey } from '../../shared/period/key.ts';
import { previousPeriod, sameLastYear, shiftPeriod } from '../../shared/period/neighbours.ts';
import { type Cutoff, type Cutoffs, spanOf, yearStart } from '../../shared/period/span.ts';
import { Derivation } from '../../shared/value/derive.ts';
import { buildCatalogue } from '../../shared/value/indicator.ts';
import { previousOf, sameLastYearOf, yearToDateOf } from '../../shared/value/measures.ts';

/** The same numbers in every run: a linear congruential generator. */
function generator(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return {
    upTo: (most: number): number => Math.floor(next() * (most + 1)),
    one: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item,
  };
}

const plain = { unit: 'cái', decimals: 0, relations: '', synonyms: [], signed: false };
const catalogue = buildCatalogue([
  {
    id: 'all',
    label: 'Tất cả',
    indicators: [
      { ...plain, id: 'flow', label: 'Phát sinh', nature: 'flow' },
      { ...plain, id: 'stock', label: 'Thời điểm', nature: 'stock' },
    ],
  },
]);
const flow = catalogue.indicators.get('flow') as NonNullable<ReturnType<typeof catalogue.indicators.get>>;
const stock = catalogue.indicators.get('stock') as NonNullable<ReturnType<typeof catalogue.indicators.get>>;

function derivation(values: ReadonlyMap<PeriodKey, number>, cutoffs: Cutoffs): Derivation {
  return new Derivation(catalogue, {
    cutoffs,
    periods: [...values.keys()],
    entered: (_, period) => values.get(period)?.toString(),
    plan: () => undefined,
  });
}

const cutoffs = (cutoff: Cutoff): Cutoffs => ({
  month: cutoff,
  quarter: cutoff,
  half: cutoff,
  'nine-months': cutoff,
  year: cutoff,
  adhoc: 'calendar',
});
const everyCutoff: readonly Cutoff[] = ['nd09', 'calendar', 1, 10, 20, 25, 28];
const slots: Readonly<Record<Exclude<PeriodKind, 'adhoc'>, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  'nine-months': 1,
  year: 1,
};
const kinds = Object.keys(slots) as (keyof typeof slots)[];
const years = Array.from({ length: 130 }, (_, place) => 1970 + place);
const month = (year: number, number: number): PeriodKey => periodKey({ kind: 'month', year, number });

function everyPeriod(year: number): PeriodKey[] {
  return kinds.flatMap((kind) =>
    Array.from({ length: slots[kind] }, (_, place) => periodKey({ kind, year, number: place + 1 })),
  );
}

/** Periods that lie in the year from one month to another: what may tile it. */
const pieces: readonly { key: (year: number) => PeriodKey; first: number; last: number }[] = [
  ...Array.from({ length: 12 }, (_, place) => ({
    key: (year: number) => month(year, place + 1),
    first: place + 1,
    last: place + 1,
  })),
  ...[1, 2, 3, 4].map((number) => ({
    key: (year: number) => periodKey({ kind: 'quarter', year, number }),
    first: number * 3 - 2,
    last: number * 3,
  })),
  { key: (year) => periodKey({ kind: 'half', year, number: 1 }), first: 1, last: 6 },
  { key: (year) => periodKey({ kind: 'half', year, number: 2 }), first: 7, last: 12 },
  { key: (year) => periodKey({ kind: 'nine-months', year, number: 1 }), first: 1, last: 9 },
  { key: (year) => periodKey({ kind: 'year', year, number: 1 }), first: 1, last: 12 },
];

describe.each(everyCutoff)('periods under the cut-off %s, in every year from 1970', (cutoff) => {
  const all = cutoffs(cutoff);

  it('follow one another without a gap or an overlap, over the turn of the year too', () => {
    for (const year of years) {
      for (const key of everyPeriod(year)) {
        if (key.endsWith('9M')) continue;
        expect(spanOf(shiftPeriod(key, 1), all).from).toBe(addDays(spanOf(key, all).to, 1));
        expect(shiftPeriod(previousPeriod(key), 1)).toBe(key);
      }
    }
  });

  it('fit into each other: the first month begins the year, and the last ends quarter, half and year', () => {
    for (const year of years) {
      for (const piece of pieces) {
        const span = spanOf(piece.key(year), all);
        expect(span.from).toBe(spanOf(month(year, piece.first), all).from);
        expect(span.to).toBe(spanOf(month(year, piece.last), all).to);
        expect(yearStart(piece.key(year), all)).toBe(spanOf(String(year), all).from);
      }
    }
  });
});

describe('the year to date of a flow', () => {
  it('is the sum of the months, whatever period asks for it', () => {
    const random = generator(1);
    for (const cutoff of everyCutoff) {
      const year = 1990 + random.upTo(60);
      const values = new Map(Array.from({ length: 12 }, (_, place) => [month(year, place + 1), random.upTo(5000)]));
      const of = derivation(values, cutoffs(cutoff));
      for (const piece of pieces) {
        const expected = monthsOf(year, 1, piece.last).reduce((sum, key) => sum + (values.get(key) ?? 0), 0);
        expect(yearToDateOf(flow, piece.key(year), of)?.value).toBe(String(expected));
      }
    }
  });

  it('is found across kinds for any way to tile the year that begins with a cumulative report, and never without one piece', () => {
    const random = generator(2);
    for (let round = 0; round < 400; round += 1) {
      const year = 1990 + random.upTo(60);
      const all = cutoffs(random.one(everyCutoff));
      const monthly = Array.from({ length: 12 }, () => random.upTo(900));
      const tiles = tiling(random);
      const values = new Map(
        tiles.map(({ key, first, last }) => [
          key(year),
          monthly.slice(first - 1, last).reduce((sum, value) => sum + value, 0),
        ]),
      );
      const last = tiles.at(-1) as (typeof pieces)[number];
      const expected = monthly.slice(0, last.last).reduce((sum, value) => sum + value, 0);
      expect(yearToDateOf(flow, last.key(year), derivation(values, all))?.value).toBe(String(expected));

      const lost = random.one(tiles);
      values.delete(lost.key(year));
      expect(yearToDateOf(flow, last.key(year), derivation(values, all))).toBeUndefined();
    }
  });

  it('never takes in a figure of another year, nor one of a report that does not adjoin', () => {
    const random = generator(3);
    for (let round = 0; round < 200; round += 1) {
      const year = 1990 + random.upTo(60);
      const values = new Map([
        [periodKey({ kind: 'nine-months', year, number: 1 }), 77],
        [month(year - 1, 1 + random.upTo(11)), 1000],
        [month(year + 1, 1 + random.upTo(11)), 1000],
      ]);
      const of = derivation(values, cutoffs(random.one(everyCutoff)));
      expect(yearToDateOf(flow, periodKey({ kind: 'nine-months', year, number: 1 }), of)?.value).toBe('77');
      for (const number of [11, 12]) expect(yearToDateOf(flow, month(year, number), of)).toBeUndefined();
    }
  });
});

describe('previous and same period last year', () => {
  it('of a flow are the very periods before, or nothing', () => {
    const random = generator(4);
    for (let round = 0; round < 300; round += 1) {
      const key = random.one(everyPeriod(1990 + random.upTo(60)));
      const known = new Map(
        everyPeriod(Number(key.slice(0, 4)) - random.upTo(1))
          .filter(() => random.upTo(1) === 1)
          .map((period) => [period, random.upTo(900)]),
      );
      const of = derivation(known, cutoffs(random.one(everyCutoff)));
      expect(previousOf(flow, key, of)?.value).toBe(known.get(previousPeriod(key))?.toString());
      expect(sameLastYearOf(flow, key, of)?.value).toBe(known.get(sameLastYear(key))?.toString());
    }
  });

  it('of a stock is the latest known of a period that ended before, across kinds and years', () => {
    const random = generator(5);
    for (let round = 0; round < 300; round += 1) {
      const year = 1990 + random.upTo(60);
      const key = random.one(everyPeriod(year));
      const all = cutoffs(random.one(everyCutoff));
      const known = new Map(
        [year - 2, year - 1, year, year + 1]
          .flatMap(everyPeriod)
          .filter(() => random.upTo(9) === 0)
          .map((period) => [period, random.upTo(900)]),
      );
      const before = [...known.keys()].filter((period) => spanOf(period, all).to < spanOf(key, all).from);
      const latest = before
        .map((period) => spanOf(period, all).to)
        .sort()
        .at(-1);
      const found = previousOf(stock, key, derivation(known, all));
      expect(found && spanOf(found.period, all).to).toBe(latest);
      expect(found?.value).toBe(found && known.get(found.period)?.toString());
    }
  });
});

function monthsOf(year: number, first: number, last: number): PeriodKey[] {
  return Array.from({ length: last - first + 1 }, (_, place) => month(year, first + place));
}

/** A row of periods that covers the year from its beginning: first a cumulative one longer than a month, then what adjoins; never all months. */
function tiling(random: ReturnType<typeof generator>): (typeof pieces)[number][] {
  const first = random.one(pieces.filter((piece) => piece.first === 1 && piece.last > 1));
  const row = [first];
  for (let end = first.last; end < 12 && random.upTo(3) > 0; ) {
    const next = random.one(pieces.filter((piece) => piece.first === end + 1));
    row.push(next);
    end = next.last;
  }
  return row;
}
