import { describe, expect, it } from 'vitest';
import { demoWorkspace, type TestHost } from './demo-workspace.ts';
import { octoberFigures } from './october-figures.ts';

/** From the day after October's data, under the cut-off 15 → 14. */
const after = '2019-10-15..2019-11-20';

async function withOctober(): Promise<TestHost> {
  const test = await demoWorkspace();
  await test.call('values.set', { entries: octoberFigures() });
  return test;
}

async function rowOf({ call }: TestHost, indicator: string, period: string) {
  const { rows } = await call('values.read', { period, indicators: [indicator] });
  return rows[0];
}

describe('an ad hoc report', () => {
  it('has the dates that the clerk chose and no deadline, and is never due', async () => {
    const { call } = await demoWorkspace();
    expect(await call('periods.read', { kind: 'adhoc', period: after })).toEqual({
      key: after,
      from: '2019-10-15',
      to: '2019-11-20',
      deadline: null,
    });
    await expect(call('reports.create', { kind: 'adhoc', period: '2019-10' })).rejects.toMatchObject({
      code: 'usage',
      message: 'Kỳ “2019-10” không hợp với “Báo cáo đột xuất”: hãy viết kỳ như 2019-03-01..2019-03-20.',
    });
    const due = await call('periods.due', { today: '2019-11-20' });
    expect(due.map(({ kind }) => kind)).not.toContain('adhoc');
    const { kinds } = await call('periods.settings', {});
    expect(kinds.find(({ kind }) => kind === 'adhoc')).toMatchObject({ deadline: null });
  });

  it('is made, filled, checked and issued like any other', async () => {
    const test = await withOctober();
    const { id, title, revision } = await test.call('reports.create', { kind: 'adhoc', period: after });
    expect(title).toBe('Tình hình, kết quả công tác từ ngày 15/10/2019 đến ngày 20/11/2019');
    await test.call('values.set', {
      entries: [
        { indicator: 'dvc.tiep_nhan.truc_tiep', period: after, value: '9120' },
        { indicator: 'dvc.tiep_nhan.truc_tuyen', period: after, value: '880' },
      ],
    });
    expect(await rowOf(test, 'dvc.tiep_nhan', after)).toMatchObject({ value: '10000' });
    const found = await test.call('checks.run', { report: id });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [signer] = await test.call('signers.list', { period: after });
    const signed = await test.call('reports.setDetails', { report: id, revision, signer: signer?.id ?? null });
    const issued = await test.call('reports.issue', {
      report: id,
      revision: signed.report.revision,
      number: 500,
      date: '2019-11-21',
    });
    expect(issued).toMatchObject({ status: 'issued', number: 500 });
  });

  it('goes on from the reports before it: nine months, October and these days make the year to date', async () => {
    const test = await withOctober();
    await test.call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: after, value: '10' }] });
    // 77 in nine months, 48 in October, 10 since.
    expect(await rowOf(test, 'mail.cap_moi', after)).toMatchObject({ value: '10', yearToDate: '135' });
    // A stock rolls on from October's, which ends the day before.
    expect(await rowOf(test, 'mail.tong', after)).toMatchObject({ value: '6900', previous: '6890' });
  });

  it('compares with the same days of the year before, in whatever report they stand', async () => {
    const test = await demoWorkspace();
    const [days, before] = ['2019-09-15..2019-10-14', '2018-09-15..2018-10-14'];
    await test.call('values.set', {
      entries: [
        { indicator: 'mail.cap_moi', period: days, value: '48' },
        { indicator: 'mail.cap_moi', period: '2018-10', value: '40' },
      ],
    });
    expect(await rowOf(test, 'mail.cap_moi', days)).toMatchObject({ sameLastYear: '40' });
    const { terms } = await test.call('values.explain', {
      indicator: 'mail.cap_moi',
      period: days,
      measure: 'sameLastYear',
    });
    expect(terms.map(({ period }) => period)).toEqual(['2018-10']);
    await test.call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: before, value: '41' }] });
    expect(await rowOf(test, 'mail.cap_moi', days)).toMatchObject({ sameLastYear: '41' });
  });

  it('says which days are missing, and guesses nothing', async () => {
    const test = await demoWorkspace();
    const missing = async (period: string, measure: 'value' | 'previous' | 'sameLastYear' | 'yearToDate') =>
      (await test.call('values.explain', { indicator: 'mail.cap_moi', period, measure })).missing;
    const enter = (period: string) =>
      test.call('values.set', { entries: [{ indicator: 'mail.cap_moi', period, value: '10' }] });
    expect(await missing(after, 'value')).toBe('Chưa nhập số liệu từ ngày 15/10/2019 đến ngày 20/11/2019.');
    expect(await missing(after, 'yearToDate')).toBe(
      'Chưa đủ số liệu từ đầu năm đến hết ngày 20/11/2019: chưa nhập số liệu của chính kỳ này.',
    );
    await enter(after);
    expect(await missing(after, 'yearToDate')).toBe(
      'Chưa đủ số liệu từ đầu năm đến hết ngày 20/11/2019: mới có 9 tháng đầu năm 2019, còn thiếu từ ngày 15/9/2019 đến ngày 14/10/2019.',
    );
    const overlapping = '2019-09-01..2019-09-30';
    await enter(overlapping);
    expect(await missing(overlapping, 'yearToDate')).toBe(
      'Chưa đủ số liệu từ đầu năm đến hết ngày 30/9/2019: 9 tháng đầu năm 2019 có chung ngày với kỳ này nên không cộng được.',
    );
    expect(await missing(after, 'previous')).toBe(
      'Chưa có số liệu từ ngày 08/9/2019 đến ngày 14/10/2019; từ ngày 01/9/2019 đến ngày 30/9/2019: 10.',
    );
    expect(await missing(after, 'sameLastYear')).toBe(
      'Chưa có số liệu cùng kỳ: từ ngày 15/10/2018 đến ngày 20/11/2018.',
    );
  });
});
