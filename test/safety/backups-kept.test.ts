import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { keepBackup } from '../../electron/services/safety/keep-backup.ts';
import { backupsOn } from '../../electron/services/safety/shelf.ts';
import { migrate } from '../../electron/store/migrate.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { defaultCutoffs } from '../../shared/period/span.ts';
import { standingClock, temporaryFolder, testHost } from '../services/demo-workspace.ts';
import { backupsOf, enter, entered, pc, reasonsOf, stickWithWorkspace } from './stick.ts';

const now = '2026-11-22T03:00:00.000Z';

/** A PC on which a workspace with one figure is open. */
async function working(clock = standingClock(now)) {
  const file = await stickWithWorkspace();
  const one = pc('máy một', undefined, undefined, clock);
  const { id } = await one.call('workspaces.open', { file });
  await enter(one, '2019-10', '48');
  const shelf = join(one.folder, 'backups', id);
  return { ...one, file, id, clock, shelf };
}

describe('a backup comes before', () => {
  it('a former text of a report is taken back', async () => {
    const one = await working();
    const { id: report } = await one.call('reports.create', { kind: 'month', period: '2019-10' });
    const version = await one.call('versions.name', { report, name: 'Trình lần 1' });
    const { report: now } = await one.call('reports.read', { report });
    await one.call('versions.restore', { report, revision: now.revision, version: version.id });
    expect(await reasonsOf(one)).toEqual(['restore']);
  });

  it('an import is applied, and before it is taken back', async () => {
    const one = await working();
    const csv = join(dirname(one.file), 'a.csv');
    writeFileSync(csv, 'Chỉ tiêu;Tháng 10/2019\nSố hộp thư cấp mới trong kỳ;50\n');
    const preview = await one.call('imports.open', { file: csv, period: '2019-10' });
    await one.call('imports.apply', { id: preview.id, choices: {} });
    expect(await reasonsOf(one)).toEqual(['import']);
    expect(await entered(one, ['2019-10'])).toEqual(['50']);
    await one.call('imports.undo', { id: preview.id });
    expect(await reasonsOf(one)).toEqual(['restore', 'import']);
    expect(await entered(one, ['2019-10'])).toEqual(['48']);
  });

  it('a catalogue is taken from a file', async () => {
    const one = await working();
    const yaml = join(dirname(one.file), 'danh mục.yaml');
    await one.call('catalogue.writeFile', { file: yaml });
    await one.call('catalogue.readFile', { file: yaml });
    expect(await reasonsOf(one)).toEqual(['catalogue']);
  });

  it('a workspace of a version before is brought to today’s form, and no copy comes to lie beside it', async () => {
    const file = join(temporaryFolder(), 'Sổ cũ.sobaocao');
    makeFormer(file);
    const former = readFileSync(file);
    const one = pc('máy một');
    await one.call('workspaces.open', { file });
    const [backup] = await backupsOf(one);
    expect(backup).toMatchObject({ reason: 'migrate' });
    const kept = join(one.folder, 'backups', 'socu2019', `${backup?.id}.sobaocao`);
    expect(readFileSync(kept).subarray(0, former.length).equals(former)).toBe(true);
    expect(readdirSync(dirname(file)).filter((name) => name.includes('truoc'))).toEqual([]);
    expect(readdirSync(join(one.root, 'socu2019')).filter((name) => name.includes('truoc'))).toEqual([]);
    const out = join(dirname(file), 'Bản sao.sobaocao');
    await one.call('backups.restore', { workspace: 'socu2019', backup: backup?.id ?? '', file: out });
    expect(verifyWorkspace(out)).toEqual({ ok: true, problems: [] });
  });

  it('nothing that changes nothing: what the latest holds already is not kept twice', async () => {
    const one = await working();
    const yaml = join(dirname(one.file), 'danh mục.yaml');
    await one.call('catalogue.writeFile', { file: yaml });
    await one.call('catalogue.readFile', { file: yaml });
    await one.call('catalogue.readFile', { file: yaml });
    expect(await backupsOf(one)).toHaveLength(1);
  });
});

describe('a PC that takes no backup', () => {
  it('stops nobody; the dialog is told why, and how old the last good one is', async () => {
    const one = await working();
    await one.call('workspaces.close', {});
    await one.call('workspaces.open', { file: one.file });
    const aside = `${one.shelf}.aside`;
    renameSync(one.shelf, aside);
    writeFileSync(one.shelf, 'in the way');
    await enter(one, '2019-11', '49');
    const yaml = join(dirname(one.file), 'danh mục.yaml');
    await one.call('catalogue.writeFile', { file: yaml });
    expect((await one.call('catalogue.readFile', { file: yaml })).added).toEqual([]);
    rmSync(one.shelf);
    renameSync(aside, one.shelf);
    const own = await one.call('safety.backups', {});
    expect(own?.trouble).toMatchObject({ at: now, message: expect.stringContaining('không cho ghi bản sao lưu') });
    expect(own?.backups).toHaveLength(1);
    await one.call('catalogue.readFile', { file: yaml });
    expect(await one.call('safety.backups', {})).toMatchObject({ trouble: null, backups: { length: 2 } });
  });

  it('gets no torn one in place of a good one', async () => {
    const one = await working();
    await one.call('workspaces.close', {});
    const torn = join(dirname(one.file), 'hỏng.sobaocao');
    writeFileSync(torn, readFileSync(one.file).fill(0xff, 8192, 12_288));
    const before = readdirSync(one.shelf);
    expect(() => keepBackup({ shelf: one.shelf, file: torn, reason: 'time', now })).toThrow();
    expect(readdirSync(one.shelf)).toEqual(before);
  });

  it('and was switched off in the middle lists no half one, and clears it away with the next', async () => {
    const one = await working();
    await one.call('workspaces.close', {});
    const half = join(one.shelf, '000002.2026-11-22T04-00-00-000Z.time.moi');
    writeFileSync(half, readFileSync(one.file).subarray(0, 30_000));
    await one.call('workspaces.open', { file: one.file });
    expect(await backupsOf(one)).toHaveLength(1);
    await enter(one, '2019-11', '49');
    await one.call('workspaces.close', {});
    expect(existsSync(half)).toBe(false);
    expect(backupsOn(one.shelf)).toHaveLength(2);
  });
});

describe('a clock that goes backwards', () => {
  it('breaks neither names nor order: the last made is the first in the list', async () => {
    const one = await working();
    for (const [value, time] of [
      ['1', '2026-11-22T03:00:00.000Z'],
      ['2', '2000-01-01T00:00:00.000Z'],
      ['3', '2000-01-01T00:00:00.000Z'],
      ['4', '2026-11-22T02:00:00.000Z'],
    ] as const) {
      one.clock.time = time;
      await one.call('workspaces.open', { file: one.file });
      await enter(one, '2019-10', value);
      await one.call('workspaces.close', {});
    }
    await one.call('workspaces.open', { file: one.file });
    const backups = await backupsOf(one);
    expect(backups.slice(0, 4).map(({ at }) => at)).toEqual([
      '2026-11-22T02:00:00.000Z',
      '2000-01-01T00:00:00.000Z',
      '2000-01-01T00:00:00.000Z',
      '2026-11-22T03:00:00.000Z',
    ]);
    const out = join(dirname(one.file), 'Bản sao.sobaocao');
    await one.call('backups.restore', { workspace: one.id, backup: backups[0]?.id ?? '', file: out });
    const plain = testHost();
    await plain.call('workspaces.open', { file: out });
    expect(await entered(plain, ['2019-10'])).toEqual(['4']);
  });

  it('or runs far ahead for a day costs few of the old ones', async () => {
    const one = await working();
    const file = join(one.root, one.id, 'so.sobaocao');
    const start = Date.parse('2026-01-01T02:00:00.000Z');
    const keep = async (time: number): Promise<void> => {
      await enter(one, '2019-10', String(time));
      keepBackup({ shelf: one.shelf, file, reason: 'time', now: new Date(time).toISOString() });
    };
    for (let day = 0; day < 25; day += 1) await keep(start + day * 86_400_000);
    const count = backupsOn(one.shelf).length;
    expect(count).toBe(25);
    for (let hour = 0; hour < 2; hour += 1) await keep(Date.parse('2099-01-01T02:00:00.000Z') + hour * 3_600_000);
    await keep(start + 25 * 86_400_000);
    expect(backupsOn(one.shelf).length).toBeGreaterThan(count - 6);
    expect(backupsOn(one.shelf)[0]?.at).toBe('2026-01-26T02:00:00.000Z');
  });
});

describe('without an open workspace', () => {
  it('the backups of every workspace on the PC are listed by office, file and last time, and one is opened as a copy', async () => {
    const one = await working();
    await one.call('workspaces.close', {});
    const other = await stickWithWorkspace();
    one.clock.time = '2026-11-23T03:00:00.000Z';
    const { id: otherId } = await one.call('workspaces.open', { file: other });
    await enter(one, '2019-10', '7');
    await one.call('workspaces.close', {});
    rmSync(dirname(one.file), { recursive: true });
    const fresh = pc('máy một', now, one.folder);
    const shelves = await fresh.fromWindow('backups.all', {});
    expect(shelves.map(({ workspace, file }) => [workspace, file])).toEqual([
      [otherId, other],
      [one.id, one.file],
    ]);
    expect(shelves[1]).toMatchObject({
      office: expect.stringContaining('Sở'),
      backups: [{ reason: 'close', at: now }],
    });
    const out = join(dirname(other), 'Lấy lại.sobaocao');
    const backup = shelves[1]?.backups[0]?.id ?? '';
    await fresh.call('backups.restore', { workspace: one.id, backup, file: out });
    await fresh.call('workspaces.open', { file: out });
    expect(await entered(fresh, ['2019-10'])).toEqual(['48']);
  });

  it('what lies among them and is none is not listed, and no path leads out of them', async () => {
    const one = await working();
    await one.call('workspaces.close', {});
    mkdirSync(join(one.folder, 'backups', 'trống'));
    writeFileSync(join(one.folder, 'backups', 'thumbs.db'), 'x');
    writeFileSync(join(one.shelf, 'so.json'), '{');
    writeFileSync(join(one.shelf, '000009.2026-11-22T04-00-00-000Z.other.sobaocao'), 'x');
    const [shelf, ...rest] = await one.call('backups.all', {});
    expect(rest).toEqual([]);
    expect(shelf).toMatchObject({ office: expect.stringContaining('Sở'), file: null, backups: { length: 1 } });
    const backup = shelf?.backups[0]?.id ?? '';
    for (const workspace of ['..', '.', `../backups/${one.id}`, 'trống'])
      await expect(
        one.call('backups.restore', { workspace, backup, file: join(one.folder, 'x.sobaocao') }),
      ).rejects.toMatchObject({ code: 'notFound' });
  });
});

/** A workspace of the very first form. */
function makeFormer(file: string): void {
  writeFileSync(file, '');
  const old = new Sqlite(file);
  migrate(old, file, migrations.slice(0, 1));
  const settings = { id: 'socu2019', created: now, demo: false, agency: 'so', who: null, cutoffs: defaultCutoffs };
  old.exec("INSERT INTO agency VALUES ('so', 0, 'Sở', 'Sở', 'UBND', 'UBND', 'tỉnh', 'Nơi', 'S', NULL, NULL, NULL)");
  for (const [key, value] of Object.entries(settings))
    old.prepare('INSERT INTO setting VALUES (?, ?)').run(key, JSON.stringify(value));
  old.close();
}
