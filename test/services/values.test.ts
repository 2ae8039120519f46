import { describe, expect, it } from 'vitest';
import { demoWorkspace, standingClock, testHost } from './demo-workspace.ts';

const october = '2019-10';

describe('entering figures', () => {
  it('keeps who changed what, when, from where and why', async () => {
    const clock = standingClock('2019-10-14T01:00:00.000Z');
    const { call, fromWindow } = await demoWorkspace({ clock });
    await fromWindow('values.set', { entries: [{ indicator: 'mail.cap_moi', period: october, value: '47' }] });
    clock.time = '2019-10-14T02:00:00.000Z';
    await call('workspace.setWho', { who: '  Phạm Văn Tổng  ' });
    await call('values.set', {
      entries: [{ indicator: 'mail.cap_moi', period: october, value: '48', reason: 'bổ sung một hộp thư' }],
    });
    const { history, entry } = await call('values.explain', {
      indicator: 'mail.cap_moi',
      period: october,
      measure: 'value',
    });
    expect(history).toEqual([
      {
        at: '2019-10-14T02:00:00.000Z',
        who: 'Phạm Văn Tổng',
        value: '48',
        origin: 'Nhập từ dòng lệnh',
        reason: 'bổ sung một hộp thư',
      },
      { at: '2019-10-14T01:00:00.000Z', who: 'Lê Thị Mẫu', value: '47', origin: 'Nhập trên bảng', reason: null },
    ]);
    expect(entry).toEqual(history[0]);
  });

  it('gives a replaced figure back its reason when it comes back, as by an undo', async () => {
    const { call } = await demoWorkspace();
    const set = (value: string | null, reason?: string) =>
      call('values.set', {
        entries: [{ indicator: 'mail.tong', period: october, value, ...(reason === undefined ? {} : { reason }) }],
      });
    const entry = async () =>
      (await call('values.explain', { indicator: 'mail.tong', period: october, measure: 'value' })).entry;
    await set('6900', 'đối chiếu lại');
    await set(null);
    expect(await entry()).toBeNull();
    await set('6900');
    expect(await entry()).toMatchObject({ value: '6900', reason: 'đối chiếu lại' });
    await set('6900', 'theo biên bản');
    expect(await entry()).toMatchObject({ value: '6900', reason: 'theo biên bản' });
    await set('6901');
    expect(await entry()).toMatchObject({ value: '6901', reason: null });
  });

  it('tells beside a value what it is compared with, from which figures every way computes it, and who set the plan', async () => {
    const clock = standingClock('2019-10-14T01:00:00.000Z');
    const { call } = await demoWorkspace({ clock });
    const explain = (indicator: string, period: string, measure: 'value' | 'plan' = 'value') =>
      call('values.explain', { indicator, period, measure });
    await call('plans.set', { entries: [{ indicator: 'mail.tong', year: 2019, value: '7000' }] });
    const passport = await explain('mail.tong', '2019-9M');
    expect(passport.beside).toEqual([
      { measure: 'previous', value: '6195' },
      { measure: 'sameLastYear', value: null },
      { measure: 'yearToDate', value: '6842' },
      { measure: 'plan', value: '7000' },
    ]);
    expect(passport.earlier.map(({ period }) => period)).toEqual(['2019-Q1', '2017']);
    const { otherWays } = await explain('vbdh.don_vi', '2019-9M');
    expect(otherWays.map(({ value, terms }) => [value, terms.map((term) => term.value)])).toEqual([
      ['510', ['96', '308', '106']],
    ]);
    expect((await explain('mail.tong', '2019-9M', 'plan')).entry).toEqual({
      at: '2019-10-14T01:00:00.000Z',
      who: 'Lê Thị Mẫu',
      value: '7000',
      origin: 'Kế hoạch năm 2019',
      reason: null,
    });
  });

  it('shows figures over time, also as years to date beside their plan', async () => {
    const { call } = await demoWorkspace();
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: october, value: '48' }] });
    await call('plans.set', { entries: [{ indicator: 'mail.cap_moi', year: 2019, value: '200' }] });
    const cells = async (toDate: boolean) =>
      (
        await call('values.grid', { periods: ['2019-09', october], indicators: ['mail.cap_moi'], toDate })
      ).rows[0]?.cells.map(({ value, plan }) => [value, plan]);
    expect(await cells(false)).toEqual([
      [null, '200'],
      ['48', '200'],
    ]);
    // 77 in the nine months, which end with September's data.
    expect(await cells(true)).toEqual([
      ['77', '200'],
      ['125', '200'],
    ]);
  });

  it('refuses a value that someone else has changed since it was seen, and keeps none of the call', async () => {
    const { call } = await demoWorkspace();
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: october, value: '48', revision: 0 }] });
    const late = call('values.set', {
      entries: [
        { indicator: 'cts.cap_moi', period: october, value: '84' },
        { indicator: 'mail.cap_moi', period: october, value: '50', revision: 0 },
      ],
    });
    await expect(late).rejects.toMatchObject({
      code: 'conflict',
      field: 'entries.1.value',
      message:
        '“Số hộp thư cấp mới trong kỳ”, tháng 10/2019, vừa được nơi khác đổi thành 48: hãy xem số mới rồi nhập lại nếu cần.',
    });
    const { rows } = await call('values.sheet', { period: october, indicators: ['cts.cap_moi', 'mail.cap_moi'] });
    expect(rows.map(({ entered, revision }) => [entered, revision])).toEqual([
      [null, 0],
      ['48', 1],
    ]);
  });

  it('overwrites without a revision, and a removed value keeps counting its revisions', async () => {
    const { call } = await demoWorkspace();
    const set = (value: string | null, revision?: number) =>
      call('values.set', {
        entries: [
          { indicator: 'mail.cap_moi', period: october, value, ...(revision === undefined ? {} : { revision }) },
        ],
      });
    await set('48');
    await set('49');
    await set(null, 2);
    const { rows } = await call('values.sheet', { period: october, indicators: ['mail.cap_moi', 'mail.tong'] });
    expect(rows).toMatchObject([
      { entered: null, value: null, revision: 3 },
      { value: null, previous: '6842' },
    ]);
    await set('48', 3);
    expect((await call('values.read', { period: october, indicators: ['mail.tong'] })).rows[0]?.value).toBe('6890');
  });

  it('writes decimals in one form and leaves a value that does not change alone', async () => {
    const { call, events } = await demoWorkspace();
    const set = (value: string) =>
      call('values.set', { entries: [{ indicator: 'dtc.giai_ngan', period: october, value }] });
    expect((await set('56.50')).rows).toMatchObject([{ indicator: 'dtc.giai_ngan', value: '56.5', revision: 1 }]);
    expect((await set('56.5')).rows).toEqual([]);
    expect(events).toHaveLength(1);
  });

  it('rounds computed values half up to the decimals of the indicator, and entered ones never', async () => {
    const { call } = await demoWorkspace();
    const entries = [
      { indicator: 'cts.to_chuc', period: october, value: '0.25' },
      { indicator: 'cts.ca_nhan', period: october, value: '0.25' },
    ];
    await call('values.set', { entries });
    const { rows } = await call('values.read', { period: october, indicators: ['cts.tong', 'cts.to_chuc'] });
    expect(rows.map((row) => [row.value, row.yearToDate])).toEqual([
      ['1', '1'],
      ['0.25', '0.25'],
    ]);
  });

  it.each([
    [
      'an unknown indicator',
      { indicator: 'mail.khong_co', value: '1' },
      'input',
      'Không có chỉ tiêu “mail.khong_co” trong danh mục: hãy kiểm tra lại mã chỉ tiêu.',
    ],
    [
      'a negative count',
      { indicator: 'mail.cap_moi', value: '-1' },
      'input',
      '“Số hộp thư cấp mới trong kỳ” không thể âm: hãy kiểm tra lại số “-1”.',
    ],
    [
      'text',
      { indicator: 'mail.cap_moi', value: 'nhiều' },
      'input',
      'Mục “entries.0.value” không phải là số thập phân dạng chuẩn (viết như 1234.5).',
    ],
    [
      'a number of JSON',
      { indicator: 'mail.cap_moi', value: 48 as never },
      'input',
      'Mục “entries.0.value” còn thiếu hoặc sai kiểu: cần chữ (trong dấu nháy kép).',
    ],
    [
      'a figure far too long',
      { indicator: 'mail.cap_moi', value: '1'.repeat(30) },
      'input',
      'Mục “entries.0.value” không phải là số thập phân dạng chuẩn (viết như 1234.5).',
    ],
  ])('refuses %s', async (_, entry, code, message) => {
    const { call } = await demoWorkspace();
    await expect(call('values.set', { entries: [{ period: october, ...entry }] })).rejects.toMatchObject({
      code,
      message,
    });
    expect((await call('values.read', { period: october })).rows.every((row) => row.entered === null)).toBe(true);
  });

  it('refuses a malformed period as wrong usage', async () => {
    const { call } = await demoWorkspace();
    await expect(call('values.read', { period: '2019-13' })).rejects.toMatchObject({
      code: 'usage',
      message:
        'Mục “period” không phải là kỳ báo cáo (viết như 2019-10, 2019-Q1, 2019-H1, 2019-9M, 2019, 2019-03-01..2019-03-20).',
    });
  });

  it('takes periods of any year that has neighbours', async () => {
    const { call } = await demoWorkspace();
    for (const period of ['1901', '1901-01', '9998', '9998-12', '9998-12-01..9998-12-31']) {
      const { rows } = await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period, value: '1' }] });
      expect(rows).toMatchObject([{ value: '1' }]);
    }
    for (const period of ['1900', '9999-12', '1900-01-01..1901-01-31', '9998-12-01..9999-01-31']) {
      await expect(call('values.read', { period })).rejects.toMatchObject({
        code: 'usage',
        message: 'Mục “period” phải nằm trong các năm từ 1901 đến 9998.',
      });
    }
  });

  it('refuses a plan below zero as it refuses such a value', async () => {
    const { call } = await demoWorkspace();
    await expect(
      call('plans.set', { entries: [{ indicator: 'mail.cap_moi', year: 2019, value: '-1' }] }),
    ).rejects.toMatchObject({
      code: 'input',
      field: 'entries.0.value',
      message: '“Số hộp thư cấp mới trong kỳ” không thể âm: hãy kiểm tra lại số “-1”.',
    });
  });

  it('sets plans and figures of one pasted block together, or none of them', async () => {
    const { call } = await demoWorkspace();
    const figure = async () => {
      const { rows } = await call('values.read', { period: '2019-10', indicators: ['mail.cap_moi'] });
      return [rows[0]?.value, rows[0]?.plan];
    };
    const block = (value: string) =>
      call('plans.set', {
        entries: [{ indicator: 'mail.cap_moi', year: 2019, value: '200' }],
        values: [{ indicator: 'mail.cap_moi', period: '2019-10', value }],
      });
    const before = await figure();
    await expect(block('-5')).rejects.toMatchObject({ code: 'input' });
    expect(await figure()).toEqual(before);
    await block('48');
    expect(await figure()).toEqual(['48', '200']);
  });

  it('keeps text in NFC without the invisible letters of typing tools', async () => {
    const { call } = await demoWorkspace();
    const info = await call('workspace.setWho', { who: 'Lê\u200B Thị Bảy'.normalize('NFD') });
    expect(info.who).toBe('Lê Thị Bảy');
  });
});

describe('two processes on one file', () => {
  it('sees what the other has written, and tells the window of it', async () => {
    const one = await demoWorkspace();
    const other = testHost();
    await other.call('workspaces.open', { file: one.file });
    const read = async () =>
      (await one.call('values.read', { period: october, indicators: ['mail.tong'] })).rows[0]?.value;
    expect(await read()).toBeNull();
    await other.call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: october, value: '48' }] });
    const made = await other.call('reports.create', { kind: 'month', period: october });
    expect(await read()).toBe('6890');
    one.host.noticeOthers();
    expect(one.events).toContainEqual({ type: 'reports.changed', report: made.id, revision: 1 });
    expect(one.events.at(-1)).toMatchObject({ type: 'values.changed', periods: expect.arrayContaining([october]) });
    one.events.length = 0;
    one.host.noticeOthers();
    expect(one.events).toEqual([]);
  });
});

describe('trends', () => {
  it('shows the totals with the longest history, the earliest first', async () => {
    const { call } = await demoWorkspace();
    const trends = await call('values.trends', {});
    expect(trends.map((trend) => trend.indicator)).toEqual(['cts.tong', 'mail.tong', 'dvc.dich_vu', 'vbdh.don_vi']);
    expect(trends[1]).toMatchObject({
      label: 'Tổng số hộp thư điện tử công vụ',
      points: [
        { period: '2017', value: '6195' },
        { period: '2019-Q1', value: '6339' },
        { period: '2019-9M', value: '6842' },
      ],
    });
  });

  it('draws a flow over periods of one kind only', async () => {
    const { call } = await demoWorkspace();
    await call('values.set', {
      entries: ['2019-07', '2019-08'].map((period) => ({ indicator: 'mail.cap_moi', period, value: '9' })),
    });
    const [trend] = await call('values.trends', { indicators: ['mail.cap_moi'] });
    expect(trend?.points.map((point) => point.period)).toEqual(['2019-07', '2019-08']);
  });
});
