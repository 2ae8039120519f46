import { describe, expect, it } from 'vitest';
import { contract } from '../../shared/api.ts';
import { demoWorkspace, standingClock, testHost } from './demo-workspace.ts';

describe('the one way in', () => {
  it('answers in plain data, whatever happens', async () => {
    const { host } = testHost();
    expect(await host.call('workspace.read', {}, 'window')).toEqual({
      ok: false,
      error: { code: 'closed', message: 'Chưa mở sổ nào: hãy mở hoặc tạo sổ trước.' },
    });
    for (const name of ['workspace.burn', 'toString', '__proto__', '']) {
      expect(await host.call(name, {}, 'shell')).toMatchObject({
        ok: false,
        error: { code: 'usage', field: 'method' },
      });
    }
  });

  it('lets the window through its own door only', async () => {
    const { host, file } = testHost();
    for (const [method, { door }] of Object.entries(contract)) {
      if (door === 'window') continue;
      expect(await host.call(method, { file }, 'window')).toMatchObject({ ok: false, error: { code: 'usage' } });
    }
  });

  it('refuses inputs that do not fit, naming the field', async () => {
    const { host, call } = await demoWorkspace();
    const error = async (method: string, input: unknown) => {
      const outcome = await host.call(method, input, 'window');
      return outcome.ok ? undefined : outcome.error;
    };
    expect(await error('workspace.setWho', {})).toEqual({
      code: 'input',
      field: 'who',
      message: 'Mục “who” còn thiếu hoặc sai kiểu: cần chữ (trong dấu nháy kép).',
    });
    expect(await error('workspace.setWho', { who: '   ' })).toMatchObject({ message: 'Mục “who” còn trống.' });
    const { revision, entries } = await call('directory.read', {});
    const agencies = entries.agencies.map((agency) => ({ ...agency, until: '31/12/2019' }));
    expect(await error('directory.save', { revision, entries: { ...entries, agencies } })).toMatchObject({
      message: 'Mục “entries.agencies.0.until” không phải là ngày: hãy viết như 2025-02-28.',
    });
    expect(await error('kinds.list', { all: true })).toMatchObject({
      message: 'Dữ liệu gửi đến có phần không dùng đến: “all”.',
    });
    expect(await error('values.set', [])).toMatchObject({ code: 'input' });
    expect(await error('values.explain', { indicator: 'mail.tong', period: '2019-10', measure: 'vibe' })).toMatchObject(
      {
        field: 'measure',
        message: 'Mục “measure” phải là một trong: value, previous, sameLastYear, yearToDate, plan.',
      },
    );
  });

  it('tells what has happened', async () => {
    const { call, events, file } = testHost();
    const info = await call('workspaces.create', { file });
    await call('workspaces.close', {});
    await call('workspaces.open', { file });
    expect(events).toEqual([
      { type: 'workspace.opened', workspace: info },
      { type: 'workspace.closed' },
      { type: 'workspace.opened', workspace: info },
    ]);
  });
});

describe('a new workspace', () => {
  it('holds the official kinds, catalogue and directories, and nobody’s name', async () => {
    const { call, file } = testHost();
    const info = await call('workspaces.create', { file });
    expect(info).toMatchObject({ file, who: null, demo: false, agency: { id: 'so-khcn-vinh-long' } });
    expect(info.groups.find((group) => group.indicators.includes('mail.tong'))?.label).toBe('Thư điện tử');
    expect(info.indicators.find((one) => one.id === 'mail.tong')).toMatchObject({
      unit: 'hộp thư',
      nature: 'stock',
      group: expect.any(String),
    });
    expect((await call('kinds.list', {})).map((kind) => kind.id)).toEqual([
      'month',
      'quarter',
      'half',
      'nine-months',
      'year',
      'adhoc',
    ]);
    expect(await call('reports.list', {})).toEqual([]);
    expect(await call('workspace.setWho', { who: 'Ngô Thị Thư' })).toMatchObject({ who: 'Ngô Thị Thư' });
  });

  it('is called as its office is called today', async () => {
    const { call, file } = testHost({ clock: standingClock('2019-10-05T00:00:00.000Z') });
    const choices = await call('agencies.choices', {});
    expect(choices[2]).toEqual({
      id: 'so-khcn-vinh-long',
      name: 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long',
      today: 'Sở Thông tin và Truyền thông tỉnh Trà Vinh',
    });
    const info = await call('workspaces.create', { file, agency: 'so-khcn-vinh-long' });
    expect(info.agency).toEqual({ id: 'so-tttt-tra-vinh', name: 'Sở Thông tin và Truyền thông tỉnh Trà Vinh' });
  });

  it('is refused for an office that is not in the directory', async () => {
    const { call, file } = testHost();
    await expect(call('workspaces.create', { file, agency: 'bo-y-te' })).rejects.toMatchObject({
      code: 'input',
      field: 'agency',
    });
  });

  it('never takes the place of a file', async () => {
    const { call, file } = testHost();
    const { id } = await call('workspaces.create', { file });
    await expect(call('workspaces.create', { file })).rejects.toMatchObject({ code: 'exists' });
    expect(await call('workspaces.open', { file })).toMatchObject({ id });
  });
});

describe('the demo workspace', () => {
  it('holds the figures and the three issued reports', async () => {
    const { call } = await demoWorkspace();
    const reports = await call('reports.list', {});
    expect(reports.map(({ kind, period, status, number }) => [kind, period, status, number])).toEqual([
      ['nine-months', '2019-9M', 'issued', 412],
      ['quarter', '2019-Q1', 'issued', 98],
      ['year', '2017', 'issued', 1407],
    ]);
    const { rows } = await call('values.read', { period: '2019-9M', indicators: ['mail.tong'] });
    expect(rows).toMatchObject([{ entered: '6842' }]);
  });

  it('stays open where another cannot be opened', async () => {
    const { call, file } = await demoWorkspace();
    await expect(call('workspaces.open', { file: `${file}.khac` })).rejects.toMatchObject({ code: 'notFound' });
    expect(await call('workspace.read', {})).toMatchObject({ file, demo: true });
  });
});
