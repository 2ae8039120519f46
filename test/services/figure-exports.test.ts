import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoWorkspace, temporaryFolder } from './demo-workspace.ts';
import { enteredIn, period } from './opened-sheet.ts';

describe('figures of a year that are exported', () => {
  it.each(['table', 'system'] as const)('come back as they were: %s, as .xlsx and .csv', async (form) => {
    for (const ending of ['xlsx', 'csv']) {
      const test = await demoWorkspace();
      const entries = [
        { indicator: 'vbdh.ky_so', period, value: '9285' },
        { indicator: 'dtc.giai_ngan', period, value: '56.5' },
        { indicator: 'vbdh.ky_so', period: '2019-Q3', value: '28000' },
      ];
      await test.call('values.set', { entries });
      const file = join(temporaryFolder(), `số liệu.${ending}`);
      await test.call('exports.figures', { file, year: 2019, form });
      const other = await demoWorkspace();
      const preview = await other.call('imports.open', { file, period });
      expect(preview.counts).toMatchObject({ set: 3, doubt: 0, guessed: 0, unknown: 0 });
      await other.call('imports.apply', { id: preview.id, choices: {} });
      expect(await enteredIn(other)).toEqual({ 'vbdh.ky_so': '9285', 'dtc.giai_ngan': '56.5' });
      expect(await enteredIn(other, '2019-Q3')).toEqual({ 'vbdh.ky_so': '28000' });
    }
  });
});

describe('figures of chosen periods that are exported', () => {
  const kinds = ['2018-12', '2019-01', '2019-10', '2019-Q2', '2019-H1', '2019-9M', '2018', '2019-03-01..2019-03-20'];

  /** The same numbers in every run. */
  function generator(seed: number): (most: number) => number {
    let state = seed;
    return (most) => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return Math.floor((state / 2 ** 32) * most);
    };
  }

  it.each([
    ['table', 'xlsx'],
    ['table', 'csv'],
    ['system', 'xlsx'],
    ['system', 'csv'],
  ] as const)('change nothing when they come back, whatever they are: %s, .%s', async (form, ending) => {
    for (const seed of [1, 2]) {
      const upTo = generator(seed);
      const test = await demoWorkspace();
      const { indicators } = await test.call('workspace.read', {});
      // What is withdrawn could make a total fall below zero, which no file may bring.
      const plain = indicators.filter((one) => one.relations.length === 0 && one.id !== 'cts.thu_hoi');
      const periods = kinds.filter(() => upTo(4) > 0);
      const value = (decimals: number): string => {
        const whole = String(upTo(10 ** (1 + upTo(11))));
        const rest = decimals > 0 ? `.${1 + upTo(9)}` : '';
        return `${whole}${rest}`;
      };
      const entries = Array.from({ length: 150 }, () => {
        const indicator = plain[upTo(plain.length)];
        const of = periods[upTo(periods.length)];
        return { indicator: indicator?.id ?? '', period: of ?? '', value: value(indicator?.decimals ?? 0) };
      });
      await test.call('values.set', { entries });
      await test.call('plans.set', { entries: [{ indicator: 'vbdh.ky_so', year: 2019, value: '120000' }] });
      const file = join(temporaryFolder(), `số liệu.${ending}`);
      await test.call('exports.figures', { file, periods, form });
      const preview = await test.call('imports.open', { file, period });
      expect(preview.counts).toMatchObject({ set: 0, doubt: 0, guessed: 0, unknown: 0 });
      expect(preview.counts.same).toBeGreaterThan(50);
      await expect(test.call('imports.apply', { id: preview.id, choices: {} })).rejects.toMatchObject({
        message: 'Tệp không có số nào mới để nhập: hãy xem lại cột và dòng.',
      });
    }
  });

  it('are those that were asked for, in the order of time, the plans of their years beside them', async () => {
    const test = await demoWorkspace();
    const file = join(temporaryFolder(), 'số liệu.csv');
    await test.call('exports.figures', { file, periods: ['2019-9M', '2017', '2019-04'], form: 'table' });
    const [head] = readFileSync(file, 'utf8').split('\r\n');
    expect(head).toBe(
      '\uFEFFSTT;Chỉ tiêu;Mã chỉ tiêu;Đơn vị tính;Kế hoạch năm 2017;Kế hoạch năm 2019;Năm 2017;9 tháng đầu năm 2019',
    );
    await expect(test.call('exports.figures', { file, periods: ['2019-04'], force: true })).rejects.toMatchObject({
      message: 'Các kỳ đã chọn chưa có số liệu nào: hãy chọn kỳ khác.',
    });
    await expect(test.call('exports.figures', { file, force: true })).rejects.toMatchObject({
      message: 'Dữ liệu gửi đến phải nêu năm (year) hoặc các kỳ (periods), một trong hai.',
    });
  });
});
