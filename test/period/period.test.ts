import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, dayOf, isDay, shortDate } from '../../shared/period/date.ts';
import { parsePeriod, periodKey, readPeriod } from '../../shared/period/key.ts';
import { nextPeriod, previousPeriod, sameLastYear, shiftPeriod } from '../../shared/period/neighbours.ts';
import { type Cutoffs, deadlineOf, defaultCutoffs, spanOf, yearStart } from '../../shared/period/span.ts';
import { periodLabel, periodName, periodNameBefore } from '../../shared/period/words.ts';

const calendar: Cutoffs = {
  month: 'calendar',
  quarter: 'calendar',
  half: 'calendar',
  'nine-months': 'calendar',
  year: 'calendar',
  adhoc: 'calendar',
};

/** Every key of every kind in the years 2000 to 2030. */
const everyKey = Array.from({ length: 31 }, (_, place) => 2000 + place).flatMap((year) => [
  ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  `${year}-H1`,
  `${year}-H2`,
  `${year}-9M`,
  String(year),
]);

describe('period keys', () => {
  it('are read and written back unchanged', () => {
    for (const key of [...everyKey, '2019-03-01..2019-03-20']) expect(periodKey(parsePeriod(key))).toBe(key);
  });

  it.each([
    '',
    '2019-13',
    '2019-00',
    '2019-Q5',
    '2019-H3',
    '2019-9m',
    '19',
    '2019-03-20..2019-03-01',
    '2019-02-30..2019-03-01',
    '2019-1',
    'tháng 10',
  ])('refuse “%s” in one sentence', (key) => {
    expect(readPeriod(key)).toBeUndefined();
    expect(() => parsePeriod(key)).toThrow(/không đúng dạng/);
  });
});

describe('the days of a period', () => {
  it.each([
    ['2025-10', '2025-09-15', '2025-10-14'],
    ['2026-01', '2025-12-15', '2026-01-14'],
    ['2026-Q1', '2025-12-15', '2026-03-14'],
    ['2026-Q2', '2026-03-15', '2026-06-14'],
    ['2026-Q3', '2026-06-15', '2026-09-14'],
    ['2025-Q4', '2025-09-15', '2025-12-14'],
    ['2025', '2024-12-15', '2025-12-14'],
    ['2025-H1', '2024-12-15', '2025-06-14'],
    ['2025-H2', '2025-06-15', '2025-12-14'],
    ['2025-9M', '2024-12-15', '2025-09-14'],
    ['2019-03-01..2019-03-20', '2019-03-01', '2019-03-20'],
  ])('%s runs from %s to %s under Nghị định 09', (key, from, to) => {
    expect(spanOf(key, defaultCutoffs)).toEqual({ from, to });
  });

  it('are whole months under the calendar', () => {
    expect(spanOf('2024-02', calendar)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(spanOf('2019-9M', calendar)).toEqual({ from: '2019-01-01', to: '2019-09-30' });
  });

  it('follow a custom last day', () => {
    expect(spanOf('2019-10', { ...defaultCutoffs, month: 20 })).toEqual({ from: '2019-09-21', to: '2019-10-20' });
  });

  it.each([defaultCutoffs, calendar])('leave no gap to the neighbouring period of the kind', (cutoffs) => {
    for (const key of everyKey.filter((one) => !one.endsWith('9M'))) {
      expect(spanOf(previousPeriod(key), cutoffs).to).toBe(addDays(spanOf(key, cutoffs).from, -1));
    }
  });

  it('of the parts cover the whole: months the quarter, quarters the year', () => {
    for (const cutoffs of [defaultCutoffs, calendar]) {
      for (let year = 2000; year <= 2030; year += 1) {
        expect(spanOf(`${year}-01`, cutoffs).from).toBe(spanOf(`${year}`, cutoffs).from);
        expect(spanOf(`${year}-Q3`, cutoffs).to).toBe(spanOf(`${year}-9M`, cutoffs).to);
        expect(yearStart(`${year}-10`, cutoffs)).toBe(spanOf(`${year}-H1`, cutoffs).from);
      }
    }
  });

  it('give a deadline in working days', () => {
    expect(deadlineOf('2019-10', defaultCutoffs, 2)).toBe('2019-10-16');
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
  });
});

describe('neighbouring periods', () => {
  it('cross the year', () => {
    expect(previousPeriod('2019-01')).toBe('2018-12');
    expect(previousPeriod('2019-Q1')).toBe('2018-Q4');
    expect(previousPeriod('2019-9M')).toBe('2018-9M');
    expect(nextPeriod('2019-12')).toBe('2020-01');
    expect(nextPeriod('2019-9M')).toBe('2019-Q4');
    expect(sameLastYear('2024-02-29..2024-03-05')).toBe('2023-02-28..2023-03-05');
    expect(shiftPeriod('2019-03-01..2019-03-20', -1)).toBe('2019-02-09..2019-02-28');
  });

  it('go back where they came from', () => {
    for (const key of everyKey) {
      expect(shiftPeriod(previousPeriod(key), 1)).toBe(key);
      expect(shiftPeriod(key, 24)).toBe(Array.from({ length: 24 }).reduce<string>((one) => shiftPeriod(one, 1), key));
    }
  });
});

describe('the words for a period', () => {
  it.each([
    ['2019-10', 'tháng 10/2019', 'Tháng 10'],
    ['2020-02', 'tháng 02/2020', 'Tháng 2'],
    ['2020-03', 'tháng 3/2020', 'Tháng 3'],
    ['2019-Q4', 'quý IV/2019', 'Quý IV'],
    ['2019-H1', '6 tháng đầu năm 2019', '6 tháng đầu năm'],
    ['2019-9M', '9 tháng đầu năm 2019', '9 tháng đầu năm'],
    ['2019', 'năm 2019', 'Cả năm'],
    ['2019-03-01..2019-03-20', 'từ ngày 01/3/2019 đến ngày 20/3/2019', '01/3/2019 – 20/3/2019'],
  ])('%s is “%s” in text and “%s” in a list', (key, name, label) => {
    expect(periodName(key)).toBe(name);
    expect(periodLabel(key)).toBe(label);
  });

  it('leave the year out before a period of the same year', () => {
    expect(periodNameBefore('2019-10', '2019-11')).toBe('tháng 10');
    expect(periodNameBefore('2019-12', '2020-01')).toBe('tháng 12/2019');
    expect(periodNameBefore('2019-9M', '2019-Q4')).toBe('9 tháng đầu năm');
    expect(periodNameBefore('2017', '2018')).toBe('năm 2017');
  });

  it('write dates by the zero rule', () => {
    expect(shortDate('2020-03-05')).toBe('05/3/2020');
    expect(shortDate('2020-02-15')).toBe('15/02/2020');
    expect(isDay('2019-02-29')).toBe(false);
    expect(dayOf(2019, 14, 31)).toBe('2020-02-29');
  });
});
