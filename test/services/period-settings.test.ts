import { describe, expect, it } from 'vitest';
import { demoWorkspace } from './demo-workspace.ts';

describe('the periods that a workspace sets for itself', () => {
  it('move the days of the data, the deadline and what follows from them', async () => {
    const { call } = await demoWorkspace();
    const settings = await call('periods.setSettings', {
      kinds: [{ kind: 'month', cutoff: 'calendar', deadline: { day: 5 } }],
    });
    expect(settings.kinds.find(({ kind }) => kind === 'month')).toMatchObject({
      cutoff: 'calendar',
      deadline: { day: 5 },
    });
    expect(await call('periods.read', { kind: 'month', period: '2019-10' })).toEqual({
      key: '2019-10',
      from: '2019-10-01',
      to: '2019-10-31',
      deadline: '2019-11-05',
    });
    expect(await call('periods.settings', {})).toEqual(settings);
    // The nine months still end on 14 September: nothing adjoins October any more.
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '48' }] });
    const [total] = (await call('values.read', { period: '2019-10', indicators: ['mail.tong'] })).rows;
    expect(total).toMatchObject({ value: null, previous: '6842' });
  });

  it('leave a working day between the end of the data and a deadline on a day of the month', async () => {
    const { call } = await demoWorkspace();
    await call('periods.setSettings', { kinds: [{ kind: 'quarter', deadline: { day: 25 } }] });
    expect(await call('periods.read', { kind: 'quarter', period: '2019-Q3' })).toMatchObject({
      deadline: '2019-09-25',
    });
    await call('periods.setSettings', { kinds: [{ kind: 'quarter', deadline: { day: 14 } }] });
    expect(await call('periods.read', { kind: 'quarter', period: '2019-Q3' })).toMatchObject({
      deadline: '2019-10-14',
    });
  });

  it('refuse a kind that there is not and a day that no month has', async () => {
    const { call } = await demoWorkspace();
    await expect(call('periods.setSettings', { kinds: [{ kind: 'tuan' }] })).rejects.toMatchObject({ code: 'usage' });
    const cutoff = 31;
    await expect(call('periods.setSettings', { kinds: [{ kind: 'month', cutoff }] })).rejects.toMatchObject({
      code: 'input',
    });
  });

  it('tell which months a year to date still wants', async () => {
    const { call } = await demoWorkspace();
    const ask = async (period: string) =>
      (await call('values.explain', { indicator: 'mail.cap_moi', period, measure: 'yearToDate' })).missing;
    expect(await ask('2019-11')).toBe(
      'Chưa đủ số liệu từ đầu năm đến hết tháng 11/2019: mới có 9 tháng đầu năm 2019, còn thiếu tháng 10/2019, tháng 11/2019.',
    );
  });
});
