import { describe, expect, it } from 'vitest';
import { demoWorkspace } from './demo-workspace.ts';

describe('the periods of a workspace', () => {
  it('tell where their data lie and when the report is due', async () => {
    const { call } = await demoWorkspace();
    expect(await call('periods.read', { kind: 'month', period: '2019-10' })).toEqual({
      key: '2019-10',
      from: '2019-09-15',
      to: '2019-10-14',
      deadline: '2019-10-16',
    });
    await expect(call('periods.read', { kind: 'month', period: '2019' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('show what is due around a day: made, still to make, and overdue', async () => {
    const { call } = await demoWorkspace();
    const { id } = await call('reports.create', { kind: 'month', period: '2019-10' });
    const due = await call('periods.due', { today: '2019-10-10' });
    expect(due.map(({ kind, key, status, daysLeft }) => [kind, key, status, daysLeft])).toEqual([
      ['month', '2019-09', null, -23],
      ['quarter', '2019-Q3', null, -23],
      ['month', '2019-10', 'draft', 6],
    ]);
    expect(due[2]).toMatchObject({ report: id, label: 'Báo cáo tháng', deadline: '2019-10-16' });
  });

  it('leave out what was issued once its day has passed', async () => {
    const { call } = await demoWorkspace();
    const kinds = async (today: string) => (await call('periods.due', { today })).map((item) => item.kind);
    expect(await kinds('2019-09-10')).toContain('nine-months');
    expect(await kinds('2019-09-30')).not.toContain('nine-months');
  });

  it('know the end of the year and its turn', async () => {
    const { call } = await demoWorkspace();
    const due = await call('periods.due', { today: '2019-12-31' });
    expect(due.map(({ key }) => key)).toEqual(['2019-12', '2019-Q4', '2019', '2020-01']);
  });
});
