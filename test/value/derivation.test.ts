import { describe, expect, it } from 'vitest';
import { type Cutoffs, defaultCutoffs } from '../../shared/period/span.ts';
import { Derivation } from '../../shared/value/derive.ts';
import { buildCatalogue, type IndicatorRecord } from '../../shared/value/indicator.ts';
import { planOf, previousOf, sameLastYearOf, yearToDateOf } from '../../shared/value/measures.ts';

type Sheet = Record<string, Record<string, string>>;

function indicator(id: string, nature: IndicatorRecord['nature'], relations = '', decimals = 0): IndicatorRecord {
  return {
    id,
    label: id,
    unit: nature === 'derived' ? '%' : 'cái',
    nature,
    decimals,
    relations,
    synonyms: [],
    signed: false,
  };
}

const catalogue = buildCatalogue([
  {
    id: 'all',
    label: 'Tất cả',
    indicators: [
      indicator('mail.tong', 'stock', 'roll(+mail.moi)'),
      indicator('mail.moi', 'flow'),
      indicator('cts.tong', 'stock', 'sum(cts.to_chuc, cts.ca_nhan); roll(+cts.moi, -cts.bo)'),
      indicator('cts.to_chuc', 'stock'),
      indicator('cts.ca_nhan', 'stock'),
      indicator('cts.moi', 'flow'),
      indicator('cts.bo', 'flow'),
      indicator('di', 'flow'),
      indicator('ky', 'flow', 'atmost(di)'),
      indicator('ty_le', 'derived', 'percent(ky, di)', 2),
      indicator('co_dinh', 'stock'),
      indicator('dan_so', 'stock'),
      indicator('mat_do', 'derived', 'per100(co_dinh, dan_so)', 2),
    ],
  },
]);

function derivation(sheet: Sheet, cutoffs: Cutoffs = defaultCutoffs, plans: Record<string, string> = {}): Derivation {
  return new Derivation(catalogue, {
    cutoffs,
    periods: Object.keys(sheet),
    entered: (id, period) => sheet[period]?.[id],
    plan: (id, year) => plans[`${id} ${year}`],
  });
}

function of(id: string): Parameters<typeof previousOf>[0] {
  const found = catalogue.indicators.get(id);
  if (!found) throw new Error(id);
  return found;
}

describe('where a value comes from', () => {
  it('is what was entered, before any computation', () => {
    const book = derivation({ '2019-10': { 'cts.tong': '443', 'cts.to_chuc': '457', 'cts.ca_nhan': '940' } });
    expect(book.value('cts.tong', '2019-10')).toMatchObject({ value: '443', source: 'entered' });
    expect(book.derived('cts.tong', '2019-10')).toMatchObject({ value: '1397', source: 'sum' });
  });

  it('is the sum of its parts before the roll-forward, and both ways are told', () => {
    const book = derivation({
      '2019-9M': { 'cts.tong': '1313' },
      '2019-10': { 'cts.to_chuc': '457', 'cts.ca_nhan': '940', 'cts.moi': '84' },
    });
    expect(book.value('cts.tong', '2019-10')).toMatchObject({ value: '1397', source: 'sum' });
    expect(book.derivedWays('cts.tong', '2019-10').map((way) => [way.source, way.value])).toEqual([
      ['sum', '1397'],
      ['roll', '1397'],
    ]);
  });

  it('is the previous stock plus what came, where the previous period adjoins', () => {
    const book = derivation({ '2019-9M': { 'mail.tong': '6842' }, '2019-10': { 'mail.moi': '48' } });
    expect(book.value('mail.tong', '2019-10')).toMatchObject({ value: '6890', source: 'roll' });
  });

  it('rolls on from month to month', () => {
    const book = derivation({
      '2019-9M': { 'mail.tong': '100' },
      '2019-10': { 'mail.moi': '1' },
      '2019-11': { 'mail.moi': '2' },
      '2019-12': { 'mail.moi': '3' },
    });
    expect(book.value('mail.tong', '2019-12')?.value).toBe('106');
  });

  it.each([
    ['2019-Q1', '2019-9M'],
    ['2017', '2019-Q1'],
    ['2019-10', '2022-01'],
  ])('does not roll from %s to %s, which do not adjoin', (before, period) => {
    const book = derivation({ [before]: { 'mail.tong': '100' }, [period]: { 'mail.moi': '5' } });
    expect(book.value('mail.tong', period)).toBeUndefined();
  });

  it('does not roll where the cut-offs leave days between', () => {
    const book = derivation(
      { '2019-9M': { 'mail.tong': '100' }, '2019-10': { 'mail.moi': '5' } },
      { ...defaultCutoffs, month: 'calendar' },
    );
    expect(book.value('mail.tong', '2019-10')).toBeUndefined();
  });

  it('counts a blank among the moves as zero only where another is entered', () => {
    const before = { 'cts.tong': '100' };
    expect(derivation({ '2019-9M': before, '2019-10': { 'cts.moi': '5' } }).value('cts.tong', '2019-10')).toMatchObject(
      {
        value: '105',
        terms: [{ role: 'previous' }, { role: 'plus' }, { role: 'minus', assumed: true }],
      },
    );
    expect(derivation({ '2019-9M': before, '2019-10': {} }).value('cts.tong', '2019-10')).toBeUndefined();
  });

  it('is a quotient rounded to the decimals shown, and nothing where the divisor is zero or unknown', () => {
    expect(derivation({ '2019-10': { ky: '9285', di: '13363' } }).value('ty_le', '2019-10')?.value).toBe('69.48');
    expect(derivation({ '2019-10': { ky: '0', di: '0' } }).value('ty_le', '2019-10')).toBeUndefined();
    expect(derivation({ '2019-10': { ky: '1' } }).value('ty_le', '2019-10')).toBeUndefined();
    expect(derivation({ '2017': { co_dinh: '34395', dan_so: '1100000' } }).value('mat_do', '2017')?.value).toBe('3.13');
  });
});

describe('previous and same period last year', () => {
  it('of a stock is the latest known, whatever the kind of period', () => {
    const book = derivation({
      '2017': { 'mail.tong': '6195' },
      '2019-Q1': { 'mail.tong': '6339' },
      '2019-9M': { 'mail.tong': '6842' },
    });
    expect(previousOf(of('mail.tong'), '2019-10', book)).toEqual({ value: '6842', period: '2019-9M' });
    // quarter I lies within the nine months: the latest that ended before they began is the year 2017
    expect(previousOf(of('mail.tong'), '2019-9M', book)).toEqual({ value: '6195', period: '2017' });
    expect(previousOf(of('mail.tong'), '2017', book)).toBeUndefined();
  });

  it('of a flow is the period of the same kind just before, else nothing', () => {
    const book = derivation({ '2019-9M': { di: '900' }, '2019-10': { di: '13363' } });
    expect(previousOf(of('di'), '2019-10', book)).toBeUndefined();
    expect(previousOf(of('di'), '2019-11', book)).toEqual({ value: '13363', period: '2019-10' });
  });

  it('of a year ago is the same period of that year', () => {
    expect(sameLastYearOf(of('di'), '2019-10', derivation({ '2018-10': { di: '7' } }))).toEqual({
      value: '7',
      period: '2018-10',
    });
  });
});

describe('the year to date', () => {
  it('of October is the nine-month report plus October', () => {
    const book = derivation({ '2019-9M': { 'mail.moi': '77' }, '2019-10': { 'mail.moi': '48' } });
    expect(yearToDateOf(of('mail.moi'), '2019-10', book)).toEqual({ value: '125', periods: ['2019-9M', '2019-10'] });
  });

  it('is the sum of the months where each is known', () => {
    const months = Object.fromEntries(
      Array.from({ length: 10 }, (_, place) => [`2019-${String(place + 1).padStart(2, '0')}`, { di: '10' }]),
    );
    const book = derivation({ ...months, '2019-9M': { di: '999' } });
    expect(yearToDateOf(of('di'), '2019-10', book)?.value).toBe('100');
  });

  it('is empty where a period between is missing', () => {
    expect(
      yearToDateOf(of('di'), '2019-11', derivation({ '2019-9M': { di: '5' }, '2019-11': { di: '1' } })),
    ).toBeUndefined();
    expect(yearToDateOf(of('di'), '2019-10', derivation({ '2019-9M': { di: '5' } }))).toBeUndefined();
  });

  it('puts quarters and halves together', () => {
    const book = derivation({
      '2019-Q1': { di: '1' },
      '2019-Q2': { di: '2' },
      '2019-Q3': { di: '4' },
      '2019-10': { di: '8' },
    });
    expect(yearToDateOf(of('di'), '2019-10', book)?.value).toBe('15');
    expect(yearToDateOf(of('di'), '2019-Q2', book)?.value).toBe('3');
  });

  it('of a cumulative report is its own value', () => {
    expect(yearToDateOf(of('di'), '2019-9M', derivation({ '2019-9M': { di: '5' } }))?.value).toBe('5');
  });

  it('of an ad hoc period follows on the reports of the year, whatever their cut-off', () => {
    const after = '2019-09-15..2019-10-20';
    const book = derivation({ '2019-9M': { di: '5' }, [after]: { di: '2' }, '2019-01-01..2019-03-20': { di: '7' } });
    expect(yearToDateOf(of('di'), after, book)).toEqual({ value: '7', periods: ['2019-9M', after] });
    expect(yearToDateOf(of('di'), '2019-01-01..2019-03-20', book)?.value).toBe('7');
    const late = '2019-12-15..2019-12-31';
    const year = derivation({ '2019': { di: '5' }, [late]: { di: '2' } });
    expect(yearToDateOf(of('di'), late, year)).toEqual({ value: '2', periods: [late] });
    expect(yearToDateOf(of('di'), '2019-10-01..2019-10-25', book)).toBeUndefined();
  });

  it('of a stock is its value, of a quotient the quotient of the years to date', () => {
    const book = derivation({
      '2019-9M': { ky: '10', di: '100', 'mail.tong': '7' },
      '2019-10': { ky: '20', di: '20' },
    });
    expect(yearToDateOf(of('ty_le'), '2019-10', book)?.value).toBe('25');
    expect(yearToDateOf(of('mail.tong'), '2019-9M', book)?.value).toBe('7');
  });

  it('never counts a day twice or leaves one out, over all kinds and years', () => {
    for (let year = 2001; year <= 2030; year += 1) {
      const months = Object.fromEntries(
        Array.from({ length: 12 }, (_, place) => [
          `${year}-${String(place + 1).padStart(2, '0')}`,
          { di: String(2 ** place) },
        ]),
      );
      const quarters = Object.fromEntries(
        [1, 2, 3, 4].map((quarter) => [`${year}-Q${quarter}`, { di: String(7 * 8 ** (quarter - 1)) }]),
      );
      const halves = { [`${year}-H1`]: { di: '63' }, [`${year}-9M`]: { di: '511' }, [year]: { di: '4095' } };
      for (let month = 1; month <= 12; month += 1) {
        const key = `${year}-${String(month).padStart(2, '0')}`;
        const expected = String(2 ** month - 1);
        expect(yearToDateOf(of('di'), key, derivation(months))?.value).toBe(expected);
        const known = { ...quarters, ...halves, [key]: months[key] ?? {} };
        const toDate = yearToDateOf(of('di'), key, derivation(known))?.value;
        if (month % 3 === 1) expect(toDate).toBe(expected);
        else expect([expected, undefined]).toContain(toDate);
      }
    }
  });
});

describe('the catalogue', () => {
  it('refuses a circle, an unknown name and a doubled id, each with its reason', () => {
    const build =
      (...indicators: IndicatorRecord[]) =>
      () =>
        buildCatalogue([{ id: 'g', label: 'g', indicators }]);
    expect(build(indicator('a', 'flow', 'sum(b)'), indicator('b', 'flow', 'sum(a)'))).toThrow(/a → b → a/);
    expect(build(indicator('a', 'flow', 'sum(x)'))).toThrow(/“x”.*không có trong danh mục/);
    expect(build(indicator('a', 'flow'), indicator('a', 'flow'))).toThrow(/hai lần/);
    expect(build(indicator('a', 'flow', 'total(b)'))).toThrow(/không đọc được/);
  });

  it('gives the plan of the year', () => {
    expect(planOf(of('di'), '2019-10', derivation({}, defaultCutoffs, { 'di 2019': '160000' }))).toBe('160000');
  });
});
