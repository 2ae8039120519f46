import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../electron/cli/run.ts';
import type { GroupRecord, IndicatorRecord } from '../../shared/value/indicator.ts';
import { demoWorkspace, seedsFolder, type TestHost, temporaryFolder } from './demo-workspace.ts';

type Change = (groups: GroupRecord[]) => GroupRecord[];

/** Reads, changes and saves the catalogue. */
async function edit(test: TestHost, change: Change) {
  const { revision, groups } = await test.fromWindow('catalogue.read', {});
  return test.fromWindow('catalogue.save', { revision, groups: change([...groups]) });
}

/** Changes one indicator. */
const changed =
  (id: string, part: Partial<IndicatorRecord>): Change =>
  (groups) =>
    groups.map((group) => ({
      ...group,
      indicators: group.indicators.map((one) => (one.id === id ? { ...one, ...part } : one)),
    }));

const without =
  (id: string): Change =>
  (groups) =>
    groups.map((group) => ({ ...group, indicators: group.indicators.filter((one) => one.id !== id) }));

const added =
  (indicator: Pick<IndicatorRecord, 'id' | 'label'> & Partial<IndicatorRecord>): Change =>
  ([first, ...others]) => [
    {
      ...(first as GroupRecord),
      indicators: [
        ...(first as GroupRecord).indicators,
        { unit: 'cái', nature: 'flow', decimals: 0, relations: '', synonyms: [], signed: false, ...indicator },
      ],
    },
    ...others,
  ];

const shownValue = async (test: TestHost, indicator: string, period: string) =>
  (await test.call('values.read', { period, indicators: [indicator] })).rows[0]?.value;

describe('the catalogue', () => {
  it('is saved as it was without a word, and under the next revision', async () => {
    const test = await demoWorkspace();
    const before = await test.call('catalogue.read', {});
    const after = await edit(test, (groups) => groups);
    expect(after).toEqual({ ...before, revision: before.revision + 1 });
    expect(test.events).toContainEqual({ type: 'catalogue.changed', revision: after.revision });
  });

  it('takes a new indicator, which can be entered and planned at once', async () => {
    const test = await demoWorkspace();
    const { revision, groups } = await test.call('catalogue.read', {});
    const next = added({ id: 'may_chu', label: 'Số máy chủ' })([...groups]);
    const plans = [{ indicator: 'may_chu', year: 2019, value: '12' }];
    await test.fromWindow('catalogue.save', { revision, groups: next, plans });
    await test.call('values.set', { entries: [{ indicator: 'may_chu', period: '2019-10', value: '5' }] });
    const { rows } = await test.call('values.read', { period: '2019-10', indicators: ['may_chu'] });
    expect(rows).toMatchObject([{ value: '5', plan: '12' }]);
    const undone = plans.map((plan) => ({ ...plan, value: null }));
    await test.call('values.set', { entries: [{ indicator: 'may_chu', period: '2019-10', value: null }] });
    const back = await test.fromWindow('catalogue.save', {
      revision: revision + 1,
      groups: [...groups],
      plans: undone,
    });
    expect(back.groups).toEqual(groups);
    await test.fromWindow('catalogue.save', { revision: revision + 2, groups: next, plans });
    const info = await test.call('workspace.read', {});
    expect(info.indicators.some(({ id }) => id === 'may_chu')).toBe(true);
  });

  it('computes values anew where a relation changes, and as before once that is undone', async () => {
    const test = await demoWorkspace();
    const before = await test.call('catalogue.read', {});
    const parts = { 'dvc.tiep_nhan.truc_tiep': '14870', 'dvc.tiep_nhan.truc_tuyen': '361' };
    const entries = Object.entries(parts).map(([indicator, value]) => ({ indicator, period: '2019-10', value }));
    await test.call('values.set', { entries });
    expect(await shownValue(test, 'dvc.tiep_nhan', '2019-10')).toBe('15231');
    const after = await edit(test, changed('dvc.tiep_nhan', { relations: 'sum(dvc.tiep_nhan.truc_tiep)' }));
    expect(await shownValue(test, 'dvc.tiep_nhan', '2019-10')).toBe('14870');
    await test.fromWindow('catalogue.save', { revision: after.revision, groups: [...before.groups] });
    expect(await shownValue(test, 'dvc.tiep_nhan', '2019-10')).toBe('15231');
  });

  it('keeps the order that it was given, and where an indicator moved to another group', async () => {
    const test = await demoWorkspace();
    const move: Change = ([one, two, ...others]) => {
      const [first, ...rest] = (one as GroupRecord).indicators;
      const there = two as GroupRecord;
      return [
        { ...there, indicators: [first as IndicatorRecord, ...there.indicators] },
        { ...(one as GroupRecord), indicators: rest.toReversed() },
        ...others,
      ];
    };
    const { groups } = await test.call('catalogue.read', {});
    const saved = await edit(test, move);
    expect(saved.groups).toEqual(move([...groups]));
    await test.call('workspaces.open', { file: test.file });
    expect((await test.call('catalogue.read', {})).groups).toEqual(saved.groups);
  });

  it.each<[string, Change, string]>([
    [
      'a circle',
      changed('cts.to_chuc', { relations: 'sum(cts.tong)' }),
      'Quan hệ đi vòng tròn: “Tổng số chứng thư số đang hoạt động” → “Số chứng thư số đang hoạt động của tổ chức” → “Tổng số chứng thư số đang hoạt động”. Hãy bỏ một mắt xích.',
    ],
    [
      'an unknown indicator in a relation',
      changed('cts.cap_moi', { relations: 'atmost(cts.khong_co)' }),
      '“Số chứng thư số cấp mới trong kỳ” nói đến chỉ tiêu “cts.khong_co” không có trong danh mục: hãy chọn chỉ tiêu khác.',
    ],
    [
      'an indicator computed from itself',
      changed('cts.cap_moi', { relations: 'sum(cts.cap_moi, cts.thu_hoi)' }),
      '“Số chứng thư số cấp mới trong kỳ” không thể tính từ chính nó: hãy chọn chỉ tiêu khác.',
    ],
    [
      'a ratio of nothing',
      changed('cts.cap_moi', { nature: 'derived' }),
      '“Số chứng thư số cấp mới trong kỳ” là tỷ lệ nên phải chọn phần và toàn thể để tính.',
    ],
    [
      'the name of another in its group',
      added({ id: 'x', label: 'tổng số văn bản đi trong kỳ' }),
      'Nhóm “Văn bản điều hành” đã có chỉ tiêu “tổng số văn bản đi trong kỳ”: hãy đặt tên khác.',
    ],
    [
      'figures that would lose their indicator',
      (groups) => without('mail.cap_moi')(changed('mail.tong', { relations: '' })(groups)),
      'Không xóa được “Số hộp thư cấp mới trong kỳ” vì đã có số liệu: hãy cho thôi dùng từ một ngày thay cho việc xóa.',
    ],
  ])('refuses %s in one sentence, and stays as it was', async (_, change, message) => {
    const test = await demoWorkspace();
    const before = await test.call('catalogue.read', {});
    await expect(edit(test, change)).rejects.toMatchObject({ code: 'input', message });
    expect(await test.call('catalogue.read', {})).toEqual(before);
  });

  it('lets an indicator go that nothing speaks of', async () => {
    const test = await demoWorkspace();
    await edit(test, added({ id: 'x', label: 'Số máy chủ' }));
    const { groups } = await edit(test, without('x'));
    expect(groups[0]?.indicators.some(({ id }) => id === 'x')).toBe(false);
  });

  it('refuses a writer who has not seen the latest', async () => {
    const test = await demoWorkspace();
    const { revision, groups } = await test.call('catalogue.read', {});
    await edit(test, (same) => same);
    await expect(test.call('catalogue.save', { revision, groups: [...groups] })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('is followed by a window when the terminal has changed it', async () => {
    const test = await demoWorkspace();
    const other = await demoWorkspace();
    await other.call('workspaces.open', { file: test.file });
    await edit(other, added({ id: 'may_chu', label: 'Số máy chủ' }));
    test.host.noticeOthers();
    expect(test.events).toContainEqual(expect.objectContaining({ type: 'catalogue.changed' }));
    await test.call('values.set', { entries: [{ indicator: 'may_chu', period: '2019-10', value: '5' }] });
  });
});

describe('a retired indicator', () => {
  const rows = async (test: TestHost, report: string) =>
    (await test.call('reports.read', { report })).blocks.flatMap((block) =>
      block.type === 'indicator-table' ? block.rows : [],
    );

  it('stays in old reports and vanishes from new ones', async () => {
    const test = await demoWorkspace();
    const old = await test.call('reports.create', { kind: 'month', period: '2019-10' });
    const before = await rows(test, old.id);
    await edit(test, changed('hop.so_cuoc', { retired: '2019-11-01' }));
    expect(await rows(test, old.id)).toEqual(before);
    const same = await test.call('reports.create', { kind: 'month', period: '2019-10', again: true });
    expect(await rows(test, same.id)).toEqual(before);
    const next = await test.call('reports.create', { kind: 'month', period: '2019-11' });
    expect(before).toContain('hop.so_cuoc');
    expect(await rows(test, next.id)).not.toContain('hop.so_cuoc');
    const { blocks } = await test.call('reports.read', { report: next.id });
    expect(JSON.stringify(blocks)).not.toContain('hop.so_cuoc');
  });

  it('leaves the sentences of new reports whole: its clause goes, the others stay', async () => {
    const test = await demoWorkspace();
    await edit(test, changed('cts.ca_nhan', { retired: '2019-11-01' }));
    const { id } = await test.call('reports.create', { kind: 'month', period: '2019-11' });
    const { blocks } = await test.call('reports.read', { report: id });
    expect(JSON.stringify(blocks)).not.toContain('cts.ca_nhan');
    const line = blocks.find((block) => JSON.stringify(block.children).includes('cts.to_chuc'));
    expect(
      line?.children.map((node) => ('indicator' in node ? node.indicator : 'text' in node ? node.text : '')),
    ).toEqual([
      'Cấp mới ',
      'cts.cap_moi',
      ' số phục vụ ký số văn bản, kê khai thuế và bảo hiểm xã hội; hiện có ',
      'cts.tong',
      ' số đang hoạt động, gồm ',
      'cts.to_chuc',
      ' của tổ chức.',
    ]);
  });

  it('no longer counts towards its total', async () => {
    const test = await demoWorkspace();
    await edit(test, changed('cts.ca_nhan', { retired: '2019-11-01' }));
    const set = (period: string) =>
      test.call('values.set', { entries: [{ indicator: 'cts.to_chuc', period, value: '457' }] });
    await set('2019-10');
    await set('2019-11');
    expect(await shownValue(test, 'cts.tong', '2019-10')).not.toBe('457');
    expect(await shownValue(test, 'cts.tong', '2019-11')).toBe('457');
  });
});

describe('a catalogue file', () => {
  it('carries groups, order, relations and retired days to another office', async () => {
    const [test, other] = [await demoWorkspace(), await demoWorkspace()];
    const retired = await edit(test, changed('hop.so_cuoc', { retired: '2019-11-01' }));
    const saved = await edit(test, added({ id: 'may_chu', label: 'Số máy chủ', relations: 'atmost(vbdh.van_ban_di)' }));
    expect(retired.revision).toBe(saved.revision - 1);
    const file = join(temporaryFolder(), 'danh mục.yaml');
    await test.call('catalogue.writeFile', { file });
    const found = await other.call('catalogue.readFile', { file });
    expect(found).toMatchObject({ name: 'danh mục.yaml', added: ['Số máy chủ'], kept: [] });
    expect(found.changed).toEqual([
      { label: 'Số cuộc họp trực tuyến phục vụ trong kỳ', what: ['thôi dùng từ: chưa có → 01/11/2019'] },
    ]);
    await edit(other, () => found.groups);
    expect((await other.call('catalogue.read', {})).groups).toEqual(saved.groups);
    expect(await other.call('catalogue.readFile', { file })).toMatchObject({ added: [], changed: [] });
  });

  it('keeps what only this office has, behind the rest of its group', async () => {
    const test = await demoWorkspace();
    const file = join(temporaryFolder(), 'danh mục.yaml');
    await test.call('catalogue.writeFile', { file });
    const own = await edit(test, added({ id: 'may_chu', label: 'Số máy chủ' }));
    const found = await test.call('catalogue.readFile', { file });
    expect(found).toMatchObject({ kept: ['Số máy chủ'], added: [], changed: [] });
    expect(found.groups).toEqual(own.groups);
  });

  it('says of each indicator that has another meaning there what is different, and that its figures stay', async () => {
    const [test, other] = [await demoWorkspace(), await demoWorkspace()];
    await edit(test, changed('vt.doanh_thu', { unit: 'triệu đồng', decimals: 1 }));
    await edit(test, changed('hop.so_cuoc', { relations: 'atmost(mail.cap_moi)', label: 'Số cuộc họp' }));
    const file = join(temporaryFolder(), 'danh mục.yaml');
    await test.call('catalogue.writeFile', { file });
    expect((await other.call('catalogue.readFile', { file })).changed).toEqual([
      {
        label: 'Số cuộc họp trực tuyến phục vụ trong kỳ',
        what: [
          'tên: Số cuộc họp trực tuyến phục vụ trong kỳ → Số cuộc họp',
          'cách tính: chưa có → Số cuộc họp ≤ Số hộp thư cấp mới trong kỳ',
        ],
      },
      {
        label: 'Doanh thu dịch vụ viễn thông (ước)',
        what: [
          'đơn vị: đồng → triệu đồng',
          'số chữ số thập phân: 0 → 1',
          'số đã nhập giữ nguyên con số: hãy kiểm tra lại',
        ],
      },
    ]);
  });

  it.each([
    ['a relation to nothing', 'relations: "sum(b)"', 'xấu.yaml, dòng 4: không có chỉ tiêu “b” trong danh mục'],
    ['a circle', 'relations: "sum(a)"', 'xấu.yaml, dòng 4: Quan hệ giữa các chỉ tiêu đi vòng tròn: a → a.'],
    ['a word that nobody knows', 'mau: xanh', 'xấu.yaml, dòng 4: không có mục nào tên “mau” ở đây'],
  ])('is refused with its line where it has %s', async (_, line, message) => {
    const test = await demoWorkspace();
    const file = join(temporaryFolder(), 'xấu.yaml');
    const text = `- id: nhom\n  label: Nhóm\n  indicators:\n    - { id: a, label: A, unit: cái, nature: flow, ${line} }\n`;
    writeFileSync(file, text);
    await expect(test.call('catalogue.readFile', { file })).rejects.toThrow(message);
  });

  it('is written and read by the terminal', async () => {
    const test = await demoWorkspace();
    const out = join(temporaryFolder(), 'ra.yaml');
    const terminal = { seedsFolder, folder: temporaryFolder(), standardInput: () => Promise.resolve('') };
    expect(await runCommand(['export-catalogue', test.file, out], terminal)).toEqual({
      value: { file: out },
      status: 0,
    });
    writeFileSync(out, readFileSync(out, 'utf8').replace(/label: Họp trực tuyến/, 'label: Họp'));
    expect(await runCommand(['import-catalogue', test.file, out], terminal)).toEqual({
      value: { added: 0, changed: 0, kept: 0 },
      status: 0,
    });
    await test.call('workspaces.open', { file: test.file });
    const { groups } = await test.call('catalogue.read', {});
    expect(groups.some(({ label }) => label === 'Họp')).toBe(true);
  });
});
