import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { wordedTables } from '../../electron/services/conflicts/record-words.ts';
import { reportTables } from '../../electron/services/conflicts/report-words.ts';
import { addedOnly } from '../../electron/store/merge/rules.ts';
import { tablesOf } from '../../electron/store/merge/sides.ts';
import type { Conflict, ConflictChoice } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { demoWorkspace, type TestHost } from '../services/demo-workspace.ts';
import { enter, entered, pc, stickWithWorkspace } from './stick.ts';

type Work = (test: TestHost) => Promise<unknown>;

/** Two PCs that went on from one stick, each in its own way; the first has it open again, with both merged. */
async function merged(both: Work, first: Work, second: Work) {
  const stick = await stickWithWorkspace();
  const [one, two] = [pc('MÁY-MỘT'), pc('MÁY-HAI')];
  await one.call('workspaces.open', { file: stick });
  await one.call('workspace.setWho', { who: 'Lê Thị Mẫu' });
  await both(one);
  await one.call('safety.seal', {});
  const out = `${dirname(stick)}.out`;
  renameSync(dirname(stick), out);
  await first(one);
  await one.call('workspaces.close', {});
  renameSync(out, dirname(stick));
  await two.call('workspaces.open', { file: stick });
  await second(two);
  await two.call('workspaces.close', {});
  await one.call('workspaces.open', { file: stick });
  one.events.length = 0;
  return { one, two, stick };
}

const list = ({ call }: TestHost) => call('conflicts.list', {});
const open = async (test: TestHost) => (await list(test)).filter(({ settled }) => settled === null);
const settle = (test: TestHost, { id, seen }: Conflict, choice: ConflictChoice) =>
  test.fromWindow('conflicts.settle', { conflicts: [{ id, seen }], choice });
const first = (conflicts: readonly Conflict[]): Conflict => {
  const [conflict] = conflicts;
  if (!conflict) throw new Error('nothing contradicts');
  return conflict;
};

const reportOf = async ({ call }: TestHost) => {
  const [report] = await call('reports.list', {});
  return call('reports.read', { report: report?.id ?? '' });
};
const say =
  (text: string): Work =>
  async (test) => {
    const { report, blocks } = await reportOf(test);
    const section = blocks.findIndex(({ type }) => type === 'heading');
    const block = blocks.find(({ type }, at) => type === 'paragraph' && at > section);
    const changed: Block = { type: 'paragraph', id: block?.id ?? '', children: [{ text }] };
    await test.call('reports.save', { report: report.id, revision: report.revision, blocks: [changed] });
  };
const withReport: Work = (test) => test.call('reports.create', { kind: 'month', period: '2019-10' });
const texts = async (test: TestHost) => JSON.stringify((await reportOf(test)).blocks);

describe('what two PCs say differently', () => {
  it('is told in the clerk’s words, with the machine and the person of each side', async () => {
    const { one } = await merged(
      (test) => enter(test, '2019-10', '10'),
      (test) => enter(test, '2019-10', '12'),
      async (test) => {
        await test.call('workspace.setWho', { who: 'Ngô Thị Thư' });
        await enter(test, '2019-10', '1500');
      },
    );
    const conflict = first(await open(one));
    expect(conflict).toMatchObject({
      group: { label: 'Số liệu tháng 10/2019', report: null },
      title: 'Số hộp thư cấp mới trong kỳ, tháng 10/2019',
      place: 'Kỳ này (hộp thư)',
      parts: [{ label: null, here: '12', there: '1.500' }],
      here: { machine: 'MÁY-MỘT', isThisPc: true, who: 'Lê Thị Mẫu' },
      there: { machine: 'MÁY-HAI', isThisPc: false, who: 'Ngô Thị Thư' },
      note: null,
      choices: ['keep', 'take'],
      settled: null,
    });
    const { notes, contradictions } = await one.call('safety.read', {});
    expect(contradictions).toBe(1);
    expect(notes[0]).toMatchObject({ id: 'went-on', help: 'conflicts' });
    expect(notes[0]?.message).toContain('1 chỗ hai bên ghi khác nhau cần xem');
  });

  it('is settled by taking the other side as a change like any other, and opened again', async () => {
    const { one } = await merged(
      (test) => enter(test, '2019-10', '10'),
      (test) => enter(test, '2019-10', '12'),
      (test) => enter(test, '2019-10', '15'),
    );
    const conflict = first(await open(one));
    expect(await settle(one, conflict, 'take')).toEqual({ settled: 1, refused: [], open: 0 });
    expect(await entered(one, ['2019-10'])).toEqual(['15']);
    expect(one.events).toContainEqual({ type: 'values.changed', periods: ['2019-10'] });
    expect(one.events).toContainEqual({ type: 'conflicts.changed', open: 0 });
    const passport = await one.call('values.explain', {
      indicator: 'mail.cap_moi',
      period: '2019-10',
      measure: 'value',
    });
    expect(passport.entry).toMatchObject({ value: '15', origin: 'Chọn giữa hai máy', who: 'Lê Thị Mẫu' });
    expect(first(await list(one))).toMatchObject({
      settled: { choice: 'take', who: 'Lê Thị Mẫu' },
      parts: [{ here: '12', there: '15' }],
    });
    expect(await one.call('conflicts.reopen', { conflicts: [conflict.id] })).toMatchObject({ settled: 1, open: 1 });
    expect(await entered(one, ['2019-10'])).toEqual(['12']);
  });

  it('is settled by keeping what is in force; the record stays, on the other PC as well', async () => {
    const { one, two, stick } = await merged(
      (test) => enter(test, '2019-10', '10'),
      (test) => enter(test, '2019-10', '12'),
      (test) => enter(test, '2019-10', '15'),
    );
    await settle(one, first(await open(one)), 'keep');
    await one.call('workspaces.close', {});
    await two.call('workspaces.open', { file: stick });
    expect(await open(two)).toEqual([]);
    expect(first(await list(two)).settled).toMatchObject({ choice: 'keep', who: 'Lê Thị Mẫu' });
    expect(await entered(two, ['2019-10'])).toEqual(['12']);
  });

  it('of a report’s text stands in its section, and is taken, or kept behind the one in force', async () => {
    const { one } = await merged(withReport, say('Máy này viết.'), say('Máy kia viết.'));
    const conflict = first(await open(one));
    expect(conflict).toMatchObject({
      group: { label: 'Báo cáo tháng 10/2019' },
      place: 'Nội dung',
      parts: [{ label: null, here: 'Máy này viết.', there: 'Máy kia viết.' }],
      choices: ['keep', 'take', 'both'],
    });
    expect(conflict.title).toMatch(/^1\. /);
    const before = (await reportOf(one)).blocks.length;
    await settle(one, conflict, 'both');
    expect((await reportOf(one)).blocks).toHaveLength(before + 1);
    expect(await texts(one)).toContain('Máy kia viết.');
    await one.call('conflicts.reopen', { conflicts: [conflict.id] });
    expect((await reportOf(one)).blocks).toHaveLength(before);
    const again = first(await open(one));
    await settle(one, again, 'take');
    expect(await texts(one)).not.toContain('Máy này viết.');
    const { report } = await reportOf(one);
    expect(one.events).toContainEqual({ type: 'reports.changed', report: report.id, revision: report.revision });
    const versions = await one.call('versions.list', { report: report.id });
    expect(versions.length).toBeGreaterThan(0);
    const [entry] = await one.call('journal.read', {});
    expect(entry).toMatchObject({ what: 'conflict.settled', report: report.id });
    expect(entry?.detail).toContain('lấy bản của máy MÁY-HAI');
  });

  it('that was changed since it was seen is refused in a sentence, and stays open', async () => {
    const { one } = await merged(withReport, say('Máy này viết.'), say('Máy kia viết.'));
    const seen = first(await open(one));
    await say('Viết lại sau khi ghép.')(one);
    const { settled, refused } = await settle(one, seen, 'take');
    expect([settled, refused[0]?.message]).toEqual([0, expect.stringContaining('vừa được sửa')]);
    expect(await texts(one)).toContain('Viết lại sau khi ghép.');
    const now = first(await open(one));
    expect(now.note).toContain('đã được sửa');
    expect(now.parts[0]).toMatchObject({ here: 'Viết lại sau khi ghép.', there: 'Máy kia viết.' });
    await settle(one, now, 'take');
    // What stood there can be had back.
    await one.call('conflicts.reopen', { conflicts: [now.id] });
    expect(await texts(one)).toContain('Viết lại sau khi ghép.');
  });

  it('cannot be taken back over a later change', async () => {
    const { one } = await merged(withReport, say('Máy này viết.'), say('Máy kia viết.'));
    const conflict = first(await open(one));
    await settle(one, conflict, 'take');
    await say('Viết tiếp.')(one);
    const { refused } = await one.call('conflicts.reopen', { conflicts: [conflict.id] });
    expect(refused[0]?.message).toContain('đã được sửa sau khi chọn');
    expect(await texts(one)).toContain('Viết tiếp.');
  });

  it('of a block or a report that is gone says so; the other side is still there to be taken', async () => {
    const { one } = await merged(withReport, say('Máy này viết.'), say('Máy kia viết.'));
    const { report, blocks } = await reportOf(one);
    const gone = blocks.find((block) => JSON.stringify(block).includes('Máy này viết.'));
    const order = blocks.map(({ id }) => id).filter((id) => id !== gone?.id);
    await one.call('reports.save', { report: report.id, revision: report.revision, blocks: [], order });
    expect(first(await open(one))).toMatchObject({
      note: 'Từ lúc ghép, chỗ này đã bị xóa khỏi sổ.',
      choices: ['keep', 'take'],
    });
    await one.call('reports.remove', { report: report.id });
    expect(first(await open(one))).toMatchObject({
      note: expect.stringContaining('lấy lại báo cáo trước'),
      choices: ['keep'],
    });
    await one.call('reports.restore', { report: report.id });
    expect(await settle(one, first(await open(one)), 'take')).toMatchObject({ settled: 1 });
    expect(await texts(one)).toContain('Máy kia viết.');
  });

  it('of an issued report waits until it is taken back', async () => {
    const issue: Work = async (test) => {
      const { report } = await reportOf(test);
      await test.call('reports.issue', { report: report.id, revision: report.revision, number: 7, date: '2019-10-20' });
    };
    const { one } = await merged(withReport, issue, say('Viết thêm ở máy kia.'));
    const conflict = first(await open(one));
    expect(conflict).toMatchObject({ note: expect.stringContaining('Thu hồi để sửa'), choices: ['keep'] });
    expect((await settle(one, conflict, 'take')).refused[0]?.message).toContain('Thu hồi để sửa');
    const { report } = await reportOf(one);
    await one.call('reports.takeBack', { report: report.id, revision: report.revision });
    expect(await settle(one, first(await open(one)), 'take')).toMatchObject({ settled: 1 });
    expect(await texts(one)).toContain('Viết thêm ở máy kia.');
  });

  it('of directory, catalogue, plan, wording, period and office is settled through the same checks', async () => {
    const change =
      (mark: string): Work =>
      async (test) => {
        const directory = await test.call('directory.read', {});
        const { entries } = directory;
        const signers = entries.signers.map((signer, at) => (at === 0 ? { ...signer, name: `Ông ${mark}` } : signer));
        await test.call('directory.save', { revision: directory.revision, entries: { ...entries, signers } });
        const { revision, groups } = await test.call('catalogue.read', {});
        const changed = groups.map((group, place) => ({
          ...group,
          indicators: group.indicators.map((one, at) => (place + at === 0 ? { ...one, label: `Tên ${mark}` } : one)),
        }));
        await test.call('catalogue.save', { revision, groups: changed });
        await test.call('plans.set', { entries: [{ indicator: 'mail.tong', year: 2019, value: String(mark.length) }] });
        await test.call('phrases.set', { phrase: 'compare', wording: { rise: `nhích ${mark}` } });
        const kinds = [{ kind: 'month', cutoff: mark.length, deadline: mark.length } as const];
        await test.call('periods.setSettings', { kinds });
      };
    const { one } = await merged(async () => undefined, change('này'), change('bên kia'));
    const conflicts = await open(one);
    expect(conflicts.map(({ group, place }) => `${group.label}: ${place}`).sort()).toEqual([
      'Danh bạ: Người ký',
      'Danh mục chỉ tiêu: Chỉ tiêu',
      'Kế hoạch năm 2019: Kế hoạch năm (hộp thư)',
      'Thiết lập của sổ: Thiết lập',
      'Thiết lập của sổ: Thiết lập',
      'Thiết lập của sổ: Thiết lập',
    ]);
    const all = conflicts.map(({ id, seen }) => ({ id, seen }));
    expect(await one.call('conflicts.settle', { conflicts: all, choice: 'take' })).toEqual({
      settled: 6,
      refused: [],
      open: 0,
    });
    expect((await one.call('directory.read', {})).entries.signers[0]?.name).toBe('Ông bên kia');
    expect((await one.call('workspace.read', {})).indicators[0]?.label).toBe('Tên bên kia');
    expect((await one.call('phrases.read', {})).compare?.rise).toBe('nhích bên kia');
    expect((await one.call('periods.settings', {})).kinds[0]).toMatchObject({ cutoff: 7, deadline: 7 });
    await one.call('conflicts.reopen', { conflicts: conflicts.map(({ id }) => id) });
    expect((await one.call('directory.read', {})).entries.signers[0]?.name).toBe('Ông này');
    expect((await one.call('workspace.read', {})).indicators[0]?.label).toBe('Tên này');
    expect(await open(one)).toHaveLength(6);
  });

  it('has words whatever table it comes from', async () => {
    const test = await demoWorkspace();
    const database = new Sqlite(test.file);
    const tables = tablesOf(database).filter(
      ({ name, isLog }) => !isLog && !addedOnly.has(name) && !['conflict', 'deletion', 'journal'].includes(name),
    );
    expect(tables.map(({ name }) => name).sort()).toEqual([...wordedTables(), ...reportTables()].sort());
    const add = database.prepare(
      'INSERT INTO conflict (id, at, machine, what, key, here, there) VALUES (:id, :at, NULL, :what, :key, :here, :there)',
    );
    const given: string[] = [];
    for (const { name, key } of tables) {
      for (const row of database.prepare<[], Record<string, unknown>>(`SELECT * FROM ${name}`).all()) {
        const id = `${name}-${given.length}`;
        const json = JSON.stringify(row, (_, value: unknown) => (Buffer.isBuffer(value) ? undefined : value));
        const keys = key.map((column) => String(row[column])).join('/');
        // What the other side has taken out, and what it alone has.
        const sides = given.length % 2 === 0 ? { here: json, there: null } : { here: null, there: json };
        add.run({ id, at: '2026-11-22T03:00:00.000Z', what: name, key: keys, ...sides });
        given.push(id);
      }
    }
    database.close();
    const conflicts = await open(test);
    expect(conflicts).toHaveLength(given.length);
    for (const { title, place, parts, group } of conflicts) {
      expect(`${title} ${place} ${group.label}`).not.toMatch(/undefined|null|\[object|Phần khác/);
      expect(parts.length, title).toBeGreaterThan(0);
    }
  });
});
