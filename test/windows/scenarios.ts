import assert from 'node:assert/strict';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../electron/cli/run.ts';
import { travels } from '../../electron/files/travels.ts';
import { createHost } from '../../electron/services/index.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { openFile } from '../../electron/store/workspace-file.ts';
import { backups } from './backups.ts';

/** What a scenario is given: an empty folder, and where the seeds lie. */
export interface Ground {
  folder: string;
  seedsFolder: string;
}

const entry = (period: string, value: string) => ({ entries: [{ indicator: 'mail.cap_moi', period, value }] });

function pc({ folder, seedsFolder }: Ground, machine: string) {
  const root = join(folder, machine);
  const fleeting = join(root, 'tam');
  const host = createHost({
    seedsFolder,
    safety: {
      root: join(root, 'so'),
      fleeting,
      backups: join(root, 'sao-luu'),
      machine,
      travels: () => true,
    },
  });
  const call = async (method: string, input: unknown): Promise<unknown> => {
    const outcome = await host.call(method, input, 'shell');
    if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
    return outcome.data;
  };
  const entered = async (period: string) => {
    const { rows } = (await call('values.read', { period, indicators: ['mail.cap_moi'] })) as {
      rows: { entered: string }[];
    };
    return rows[0]?.entered;
  };
  return { host, call, entered, fleeting, backups: join(root, 'sao-luu') };
}

async function newStick({ folder, seedsFolder }: Ground, { demo = true } = {}): Promise<string> {
  const drive = join(folder, 'Ổ USB của Thư');
  mkdirSync(drive);
  const file = join(drive, 'Sổ báo cáo 2026.sobaocao');
  const host = createHost({ seedsFolder });
  const made = await host.call('workspaces.create', demo ? { file, demo } : { file }, 'shell');
  host.close();
  assert.ok(made.ok, made.ok ? '' : made.error.message);
  return file;
}

/** What must hold under Windows' own rules for files; each is a sentence. */
export const scenarios: Readonly<Record<string, (ground: Ground) => Promise<void> | void>> = {
  'this is Windows': () => assert.equal(process.platform, 'win32'),

  'an open workspace cannot be renamed away, and is whole': async (ground) => {
    const file = await newStick(ground);
    const database = openFile(file, { readOnly: 'refuse' });
    assert.throws(() => renameSync(file, `${file}.x`), /EBUSY|EPERM|EACCES/);
    database.close();
    assert.deepEqual(verifyWorkspace(file), { ok: true, problems: [] });
  },

  'a workspace on a stick is sealed, its former generation kept, and another PC goes on from it': async (ground) => {
    const stick = await newStick(ground);
    const one = pc(ground, 'máy một');
    await one.call('workspaces.open', { file: stick });
    for (const [place, value] of ['48', '49', '50'].entries()) {
      await one.call('values.set', entry(`2030-0${place + 1}`, value));
      assert.deepEqual(((await one.call('safety.seal', {})) as { state: string }).state, 'sealed');
    }
    one.host.close();
    assert.deepEqual(readdirSync(join(stick, '..')).sort(), [
      'Sổ báo cáo 2026.sobaocao',
      'Sổ báo cáo 2026.sobaocao.truoc',
    ]);
    const two = pc(ground, 'máy hai');
    await two.call('workspaces.open', { file: stick });
    assert.equal(await two.entered('2030-03'), '50');
    two.host.close();
  },

  'a stick whose file another program holds open is sealed once that has let go': async (ground) => {
    const stick = await newStick(ground);
    const one = pc(ground, 'máy một');
    await one.call('workspaces.open', { file: stick });
    await one.call('values.set', entry('2030-01', '48'));
    const before = readFileSync(stick);
    const database = openFile(stick, { readOnly: 'refuse' });
    const held = (await one.call('safety.seal', {})) as { complete: boolean; message: string };
    assert.equal(held.complete, false);
    assert.ok(readFileSync(stick).equals(before));
    database.close();
    const handle = openSync(stick, 'r');
    closeSync(handle);
    assert.equal(((await one.call('safety.seal', {})) as { complete: boolean }).complete, true);
    one.host.close();
  },

  'a password is set, asked for elsewhere, and taken off again, and nothing plain is left beside it': async (
    ground,
  ) => {
    const stick = await newStick(ground);
    const drive = join(stick, '..');
    const lying = () => Buffer.concat(readdirSync(drive).map((name) => readFileSync(join(drive, name))));
    const one = pc(ground, 'máy một');
    await one.call('workspaces.open', { file: stick });
    await one.call('values.set', entry('2030-01', '48'));
    await one.call('safety.seal', {});
    const { code } = (await one.call('safety.setPassword', { password: 'Thông đi khắp xóm' })) as { code: string };
    await one.call('workspaces.close', {});
    assert.equal(lying().includes('SQLite format 3'), false);
    const two = pc(ground, 'máy hai');
    await assert.rejects(two.call('workspaces.open', { file: stick }), /locked/);
    await assert.rejects(two.call('workspaces.open', { file: stick, password: 'sai' }), /Mật khẩu không đúng/);
    await two.call('workspaces.open', { file: stick, password: code });
    assert.equal(await two.entered('2030-01'), '48');
    await two.call('safety.removePassword', {});
    await two.call('workspaces.close', {});
    assert.deepEqual(verifyWorkspace(stick), { ok: true, problems: [] });
    assert.deepEqual(verifyWorkspace(`${stick}.truoc`), { ok: true, problems: [] });
    await one.call('workspaces.open', { file: stick });
    await one.call('workspaces.close', {});
    assert.deepEqual(verifyWorkspace(stick), { ok: true, problems: [] });
  },

  'two PCs that both went on are merged': async (ground) => {
    const stick = await newStick(ground);
    const [one, two] = [pc(ground, 'máy một'), pc(ground, 'máy hai')];
    await one.call('workspaces.open', { file: stick });
    await two.call('workspaces.open', { file: stick });
    await one.call('values.set', entry('2030-01', '1'));
    await two.call('values.set', entry('2030-02', '2'));
    await one.call('workspaces.close', {});
    await two.call('workspaces.close', {});
    await one.call('workspaces.open', { file: stick });
    assert.deepEqual([await one.entered('2030-01'), await one.entered('2030-02')], ['1', '2']);
    one.host.close();
  },

  'backups are made beside an open workspace, thinned, compared and restored': backups,

  'a torn workspace is refused, recovered by the terminal, and left as it is': async (ground) => {
    const file = await newStick(ground);
    const torn = readFileSync(file).fill(7, 4096 * 20, 4096 * 22);
    writeFileSync(file, torn);
    const terminal = {
      seedsFolder: ground.seedsFolder,
      folder: ground.folder,
      standardInput: () => Promise.resolve(''),
    };
    assert.equal((await runCommand(['verify', file], terminal)).status, 1);
    const ending = await runCommand(['recover', file, 'Cứu được.sobaocao'], terminal);
    assert.equal(ending.status, 0, ending.complaint);
    assert.ok(readFileSync(file).equals(torn));
    assert.equal((await runCommand(['verify', 'Cứu được.sobaocao'], terminal)).status, 0);
  },

  'names that Windows keeps for itself are refused by the terminal, and nothing is made': async (ground) => {
    const terminal = {
      seedsFolder: ground.seedsFolder,
      folder: ground.folder,
      standardInput: () => Promise.resolve(''),
    };
    for (const name of ['con.sobaocao', 'NUL', 'Lpt1.sobaocao', 'sổ.sobaocao.', 'a?.sobaocao']) {
      const { status, complaint } = await runCommand(['init', name], terminal);
      assert.equal(status, 1, `${name}: ${complaint}`);
    }
    assert.deepEqual(readdirSync(ground.folder), []);
  },

  'a name that differs only in its capitals is the same file': async (ground) => {
    const terminal = {
      seedsFolder: ground.seedsFolder,
      folder: ground.folder,
      standardInput: () => Promise.resolve(''),
    };
    assert.equal((await runCommand(['init', 'a.sobaocao'], terminal)).status, 0);
    const again = await runCommand(['init', 'A.SOBAOCAO'], terminal);
    assert.equal(again.status, 1);
    assert.match(again.complaint ?? '', /Đã có tệp/);
  },

  'a path longer than 260 letters works or is refused in words': async (ground) => {
    const deep = join(
      ground.folder,
      ...Array.from({ length: 6 }, (_, place) => `${place}-${'thư mục rất dài '.repeat(3).trim()}`),
    );
    mkdirSync(deep, { recursive: true });
    const terminal = { seedsFolder: ground.seedsFolder, folder: deep, standardInput: () => Promise.resolve('') };
    const { status, complaint } = await runCommand(['init', 'a.sobaocao'], terminal);
    if (status === 0) assert.equal((await runCommand(['verify', 'a.sobaocao'], terminal)).status, 0);
    else assert.doesNotMatch(complaint ?? '', /ngoài dự liệu/);
    assert.equal(existsSync(join(deep, 'a.sobaocao')), status === 0);
  },

  'a share counts as a place that can go out of reach, the system drive does not': () => {
    assert.equal(travels('\\\\server\\share\\Sổ.sobaocao'), true);
    assert.equal(travels(`${process.env.SystemDrive ?? 'C:'}\\Sổ.sobaocao`), false);
  },

  'backups are made, counted only once they are whole, and opened as copies beside': async (ground) => {
    const stick = await newStick(ground, { demo: false });
    const one = pc(ground, 'máy một');
    await one.call('workspaces.open', { file: stick });
    await one.call('values.set', entry('2030-01', '48'));
    await one.call('workspaces.close', {});
    await one.call('workspaces.open', { file: stick });
    const { workspace, backups } = (await one.call('safety.backups', {})) as {
      workspace: string;
      backups: { id: string }[];
    };
    const backup = backups[0]?.id;
    assert.ok(backup);
    const copy = join(ground.folder, 'Bản sao.sobaocao');
    await one.call('backups.restore', { workspace, backup, file: copy });
    assert.deepEqual(verifyWorkspace(copy), { ok: true, problems: [] });
    const reserved = join(ground.folder, 'aux.sobaocao');
    await assert.rejects(
      one.call('backups.restore', { workspace, backup, file: reserved }),
      /không dùng được trên Windows/,
    );
    await one.call('workspaces.open', { file: copy });
    assert.equal(await one.entered('2030-01'), '48');
    one.host.close();
  },

  'versions of a report are kept and read': async (ground) => {
    const stick = await newStick(ground);
    const one = pc(ground, 'máy một');
    await one.call('workspaces.open', { file: stick });
    const { id } = (await one.call('reports.create', { kind: 'month', period: '2030-05' })) as { id: string };
    await one.call('versions.name', { report: id, name: 'Trình lần 1' });
    const versions = (await one.call('versions.list', { report: id })) as { name: string | null }[];
    assert.ok(versions.some(({ name }) => name === 'Trình lần 1'));
    one.host.close();
  },

  'a working copy that another program holds when it must go is told of, and goes at the next start': async (
    ground,
  ) => {
    const stick = await newStick(ground);
    const one = pc(ground, 'máy một');
    await one.call('workspaces.open', { file: stick });
    await one.call('safety.setLeavesNothing', { leavesNothing: true });
    await one.call('workspaces.close', {});
    await one.call('workspaces.open', { file: stick });
    await one.call('values.set', entry('2030-01', '48'));
    const [place = ''] = readdirSync(one.fleeting);
    // As SQLite opens a file, nobody else may take it away.
    const held = openFile(join(one.fleeting, place, 'so.sobaocao'), { readOnly: 'refuse' });
    await assert.rejects(one.call('workspaces.close', {}), /lần mở chương trình sau/);
    assert.ok(existsSync(join(one.fleeting, place, 'so.sobaocao')));
    held.close();
    const later = pc(ground, 'máy một');
    await later.host.finish();
    assert.deepEqual(readdirSync(one.fleeting), []);
    const two = pc(ground, 'máy hai');
    await two.call('workspaces.open', { file: stick });
    assert.equal(await two.entered('2030-01'), '48');
    two.host.close();
  },

  'a file of another program, a newer one and one cut short are told apart': async (ground) => {
    const file = await newStick(ground);
    const whole = readFileSync(file);
    writeFileSync(file, 'Ghi chú của thư ký\n'.repeat(1000));
    assert.equal(verifyWorkspace(file).isStrange, true);
    writeFileSync(file, whole.subarray(0, whole.length >> 1));
    assert.deepEqual([verifyWorkspace(file).ok, verifyWorkspace(file).isStrange], [false, undefined]);
  },

  'paths with a drive letter, either slash and other capitals lead to the same workspace': async (ground) => {
    const stick = await newStick(ground);
    const one = pc(ground, 'máy một');
    await one.call('workspaces.open', { file: stick });
    await one.call('values.set', entry('2030-01', '48'));
    await one.call('workspaces.close', {});
    for (const path of [stick.replaceAll('\\', '/'), stick.toLowerCase(), `\\\\?\\${stick}`]) {
      await one.call('workspaces.open', { file: path });
      assert.equal(await one.entered('2030-01'), '48', path);
      await one.call('workspaces.close', {});
    }
    one.host.close();
  },
};
