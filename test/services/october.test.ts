import { describe, expect, it } from 'vitest';
import { demoWorkspace } from './demo-workspace.ts';
import { octoberFigures, reported } from './october-figures.ts';

describe('October 2019 on the figures of the nine months', () => {
  it('shows the previous values before anything is typed', async () => {
    const { call } = await demoWorkspace();
    const { rows } = await call('values.sheet', {
      period: '2019-10',
      indicators: ['mail.tong', 'mail.cap_moi', 'cts.tong'],
    });
    expect(rows).toMatchObject([
      { indicator: 'mail.tong', value: null, previous: '6842', previousPeriod: '2019-9M', previousNote: null },
      {
        indicator: 'mail.cap_moi',
        previous: null,
        previousPeriod: null,
        previousNote: 'chưa có số liệu tháng 9/2019; 9 tháng đầu năm 2019: 77',
      },
      { indicator: 'cts.tong', previous: '1313', previousPeriod: '2019-9M' },
    ]);
  });

  it('computes totals, quotients and the year to date from the new figures alone', async () => {
    const { call } = await demoWorkspace();
    await call('values.set', { entries: octoberFigures() });
    const { rows } = await call('values.read', { period: '2019-10' });
    const value = (id: string) => rows.find((row) => row.indicator === id);
    expect(value('mail.tong')).toEqual({
      indicator: 'mail.tong',
      entered: null,
      value: '6890',
      previous: '6842',
      sameLastYear: null,
      yearToDate: '6890',
      plan: null,
    });
    expect(value('cts.tong')).toMatchObject({ entered: null, value: '1397', previous: '1313' });
    expect(value('vt.tro_choi_tong')).toMatchObject({ value: '43', previous: '42' });
    expect(value('vbdh.ty_le_ky_so')?.value).toBe('69.48');
    expect(value('dvc.muc4.ty_le')?.value).toBe('23.61');
    expect(value('dvc.muc3.ty_le')?.value).toBe('0.33');
    expect(value('mail.cap_moi')?.yearToDate).toBe('125');
    expect(value('dvc.tiep_nhan')?.value).toBe('15231');
  });

  it('answers an entry with every row that it changed, and no other', async () => {
    const { call, events } = await demoWorkspace();
    const { rows } = await call('values.set', {
      entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '48' }],
    });
    expect(rows.map(({ indicator, value, revision }) => ({ indicator, value, revision }))).toEqual([
      { indicator: 'mail.tong', value: '6890', revision: 0 },
      { indicator: 'mail.cap_moi', value: '48', revision: 1 },
    ]);
    expect(events).toEqual([{ type: 'values.changed', periods: ['2019-10'] }]);
  });

  it('tells where each figure comes from', async () => {
    const { call } = await demoWorkspace();
    await call('values.set', { entries: octoberFigures() });
    const explain = (indicator: string, measure: 'value' | 'previous' | 'yearToDate' = 'value') =>
      call('values.explain', { indicator, period: '2019-10', measure });
    expect(await explain('mail.tong')).toMatchObject({
      value: '6890',
      source: 'roll',
      formula: '6.842 + 48',
      periodName: 'tháng 10/2019',
    });
    expect(await explain('cts.tong')).toMatchObject({
      formula: '457 + 940',
      otherWays: [{ source: 'roll', formula: '1.313 + 84', value: '1397' }],
    });
    expect(await explain('vbdh.ty_le_ky_so')).toMatchObject({ value: '69.48', formula: '9.285 / 13.363 × 100' });
    expect(await explain('mail.cap_moi', 'yearToDate')).toMatchObject({ value: '125', formula: '77 + 48' });
    expect((await explain('mail.tong', 'previous')).terms).toMatchObject([
      { period: '2019-9M', periodName: '9 tháng đầu năm 2019', value: '6842', source: 'entered' },
    ]);
    const entered = await explain('mail.cap_moi');
    expect(entered).toMatchObject({
      formula: null,
      source: 'entered',
      entry: { who: 'Lê Thị Mẫu', value: '48', reason: null },
    });
    expect(entered.earlier.map(({ period, value }) => [period, value])).toEqual([
      ['2019-9M', '77'],
      ['2019-Q1', '27'],
    ]);
  });

  it('says what is missing where a figure cannot be told', async () => {
    const { call } = await demoWorkspace();
    const missing = async (indicator: string, measure: 'value' | 'previous' | 'sameLastYear' | 'yearToDate' | 'plan') =>
      (await call('values.explain', { indicator, period: '2019-10', measure })).missing;
    expect(await missing('vbdh.ty_le_ky_so', 'value')).toBe(
      'Chưa tính được: còn thiếu “Số văn bản ký số” và “Tổng số văn bản đi trong kỳ”.',
    );
    expect(await missing('mail.tong', 'value')).toBe(
      'Chưa nhập số liệu tháng 10/2019, và chưa tính được: còn thiếu “Số hộp thư cấp mới trong kỳ” để cộng tiếp từ kỳ trước.',
    );
    expect(await missing('mail.cap_moi', 'value')).toBe('Chưa nhập số liệu tháng 10/2019.');
    expect(await missing('mail.cap_moi', 'previous')).toBe('Chưa có số liệu tháng 9/2019; 9 tháng đầu năm 2019: 77.');
    expect(await missing('mail.cap_moi', 'sameLastYear')).toBe('Chưa có số liệu cùng kỳ: tháng 10/2018.');
    expect(await missing('mail.cap_moi', 'plan')).toBe('Chưa nhập kế hoạch năm 2019.');
    expect(await missing('mail.tong', 'previous')).toBeNull();
  });

  it('holds an entered total against its parts', async () => {
    const { call } = await demoWorkspace();
    await call('values.set', { entries: reported('m10_2019') });
    const { rows } = await call('values.sheet', { period: '2019-10', indicators: ['dvc.dich_vu', 'cts.tong'] });
    expect(rows).toMatchObject([
      { entered: '4177', value: '4177', derived: '4070', source: 'entered' },
      { entered: '1397', derived: '1397' },
    ]);
  });

  it('counts the plan of the year', async () => {
    const { call } = await demoWorkspace();
    await call('plans.set', { entries: [{ indicator: 'mail.cap_moi', year: 2019, value: '150' }] });
    const plan = async () =>
      (await call('values.read', { period: '2019-10', indicators: ['mail.cap_moi'] })).rows[0]?.plan;
    expect(await plan()).toBe('150');
    await call('plans.set', { entries: [{ indicator: 'mail.cap_moi', year: 2019, value: null }] });
    expect(await plan()).toBeNull();
  });
});
