import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elsewhere } from '../../electron/files/elsewhere.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { type TestHost, temporaryFolder, testHost } from '../services/demo-workspace.ts';
import { enter, entered, pc, stickWithWorkspace } from './stick.ts';

/** Drives E, F and G of a PC, with a new workspace in a folder on E. */
async function drives() {
  const folder = temporaryFolder();
  const [e, f, g] = ['E', 'F', 'G'].map((letter) => join(folder, letter)) as [string, string, string];
  const below = join('Văn phòng', 'Sổ 2026.sobaocao');
  mkdirSync(join(e, 'Văn phòng'), { recursive: true });
  copyFileSync(await stickWithWorkspace(), join(e, below));
  const at = (drive: string) => join(drive, below);
  const system = (machine: string, now?: string, disk?: string) =>
    pc(machine, now, disk, undefined, { elsewhere: (file) => elsewhere(file, [e, f, g]) });
  return { e, f, g, at, system };
}

const notes = async ({ call }: Pick<TestHost, 'call'>) => (await call('safety.read', {})).notes;
const fileOf = async ({ call }: Pick<TestHost, 'call'>) => (await call('workspace.read', {})).file;
/** Lets the program look around for a while. */
async function looking({ host }: Pick<TestHost, 'host'>, until: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      () => {
        host.noticeOthers();
        return until();
      },
      { timeout: 10_000, interval: 20 },
    )
    .toBe(true);
}

describe('a stick that comes back under another letter', () => {
  it('is found by itself: the lamp and the seal go on there', async () => {
    const { e, f, at, system } = await drives();
    const one = system('máy một');
    await one.call('workspaces.open', { file: at(e) });
    await enter(one, '2019-10', '48');
    await one.call('safety.seal', {});
    renameSync(e, f);
    await enter(one, '2019-11', '49');
    await looking(one, async () => (await fileOf(one)) === at(f));
    expect((await notes(one)).map(({ id }) => id)).toEqual(['moved']);
    expect(one.events.findLast(({ type }) => type === 'workspace.opened')).toMatchObject({
      workspace: { file: at(f) },
    });
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
    await one.call('workspaces.close', {});
    expect(existsSync(e)).toBe(false);
    const plain = testHost();
    await plain.call('workspaces.open', { file: at(f) });
    expect(await entered(plain, ['2019-10', '2019-11'])).toEqual(['48', '49']);
  });

  it('is found at the next start, also where another PC has gone on with it meanwhile', async () => {
    const { e, f, at, system } = await drives();
    const one = system('máy một');
    await one.call('workspaces.open', { file: at(e) });
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', {});
    renameSync(e, f);
    const two = pc('máy hai');
    await two.call('workspaces.open', { file: at(f) });
    await enter(two, '2019-11', '49');
    await two.call('workspaces.close', {});
    expect(await one.call('workspaces.find', { file: at(e) })).toEqual({ file: at(f), out: false });
    expect((await one.call('workspaces.open', { file: at(e) })).file).toBe(at(f));
    expect(await entered(one, ['2019-10', '2019-11'])).toEqual(['48', '49']);
  });

  it('is found by the id alone on a PC that kept nothing', async () => {
    const { e, f, g, at, system } = await drives();
    const one = system('máy một');
    const { id } = await one.call('workspaces.open', { file: at(e) });
    await one.call('safety.setLeavesNothing', { leavesNothing: true });
    await one.call('workspaces.close', {});
    mkdirSync(dirname(at(g)), { recursive: true });
    copyFileSync(await stickWithWorkspace(), at(g));
    renameSync(e, f);
    expect(await one.call('workspaces.find', { file: at(e), workspace: id })).toEqual({ file: at(f), out: false });
    expect(await one.call('workspaces.find', { file: at(e) })).toBeNull();
    expect((await one.call('workspaces.open', { file: at(e), workspace: id })).file).toBe(at(f));
  });

  it('is found at the start of a PC that must keep nothing and was cut off: its copy goes, once all is written', async () => {
    const { e, f, at, system } = await drives();
    const one = system('máy một');
    await one.call('workspaces.open', { file: at(e) });
    await one.call('safety.setLeavesNothing', { leavesNothing: true });
    await one.call('workspaces.close', {});
    await one.call('workspaces.open', { file: at(e) });
    renameSync(e, f);
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', { now: true });
    expect(readdirSync(one.fleeting)).toHaveLength(1);
    await system('máy một', undefined, one.folder).host.finish();
    expect(readdirSync(one.fleeting)).toEqual([]);
    const plain = testHost();
    await plain.call('workspaces.open', { file: at(f) });
    expect(await entered(plain, ['2019-10'])).toEqual(['48']);
  });

  it('that is nowhere is out, and its copy on this PC opens', async () => {
    const { e, at, system } = await drives();
    const one = system('máy một');
    await one.call('workspaces.open', { file: at(e) });
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', {});
    renameSync(e, `${e}.out`);
    expect(await one.call('workspaces.find', { file: at(e) })).toEqual({ file: at(e), out: true });
    await one.call('workspaces.open', { file: at(e) });
    expect(await entered(one, ['2019-10'])).toEqual(['48']);
  });
});

describe('two sticks with the same workspace', () => {
  it('the one that was opened is written; an older copy is named and left alone, also while the first is out', async () => {
    const { e, f, at, system } = await drives();
    const one = system('máy một');
    await one.call('workspaces.open', { file: at(e) });
    await enter(one, '2019-09', '47');
    await one.call('safety.seal', {});
    cpSync(e, f, { recursive: true });
    const older = readFileSync(at(f));
    await enter(one, '2019-10', '48');
    await one.call('safety.seal', {});
    await looking(one, async () => (await notes(one)).length > 0);
    expect((await notes(one))[0]?.message).toBe(
      `Ở “${at(f)}” có một bản cũ hơn của sổ này (lần ghi thứ 1, 10:00 ngày 22/11/2026): bản ấy được để nguyên. Sổ đang mở và được ghi là “${at(e)}”.`,
    );
    renameSync(e, `${e}.out`);
    await enter(one, '2019-11', '49');
    for (let second = 0; second < 8; second += 1) one.host.noticeOthers();
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'out', complete: false });
    expect(await fileOf(one)).toBe(at(e));
    expect(readFileSync(at(f)).equals(older)).toBe(true);
    renameSync(`${e}.out`, e);
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
    expect(readFileSync(at(f)).equals(older)).toBe(true);
  });

  it('an older copy that is plugged in while the first is out is not taken for it', async () => {
    const { e, f, g, at, system } = await drives();
    const one = system('máy một');
    await one.call('workspaces.open', { file: at(e) });
    cpSync(e, `${g}.later`, { recursive: true });
    await enter(one, '2019-10', '48');
    await one.call('safety.seal', {});
    renameSync(e, `${f}.later`);
    await enter(one, '2019-11', '49');
    renameSync(`${g}.later`, g);
    await looking(one, async () => (await notes(one)).some(({ id }) => id === 'other-copy'));
    expect(await fileOf(one)).toBe(at(e));
    renameSync(`${f}.later`, f);
    await looking(one, async () => (await fileOf(one)) === at(f));
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
    expect(verifyWorkspace(at(f)).ok).toBe(true);
    const plain = testHost();
    await plain.call('workspaces.open', { file: at(g) });
    expect(await entered(plain, ['2019-10', '2019-11'])).toEqual([null, null]);
  });

  it('a copy that holds what this PC does not is named as such', async () => {
    const { e, f, at, system } = await drives();
    const two = pc('máy hai');
    cpSync(e, f, { recursive: true });
    const one = system('máy một');
    await one.call('workspaces.open', { file: at(e) });
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', {});
    await two.call('workspaces.open', { file: at(f) });
    await enter(two, '2019-11', '49');
    await two.call('workspaces.close', {});
    await one.call('workspaces.open', { file: at(e) });
    await looking(one, async () => (await notes(one)).some(({ id }) => id === 'other-copy'));
    expect((await notes(one)).at(-1)?.message).toContain(
      'có một bản khác, có phần mà bản đang mở không có, của sổ này',
    );
    expect(basename(await fileOf(one))).toBe(basename(at(e)));
    expect(await fileOf(one)).toBe(at(e));
  });
});

it('paths of sticks are looked for below every other place where sticks are put', () => {
  expect(elsewhere('/tmp/E/So/a.sobaocao', ['/tmp/E', '/tmp/F'])).toContain('/tmp/F/So/a.sobaocao');
  expect(elsewhere('/tmp/E/So/a.sobaocao', ['/tmp/E', '/tmp/F'])).not.toContain('/tmp/E/So/a.sobaocao');
  expect(elsewhere('/home/an/a.sobaocao', ['/tmp/E'])).toEqual([]);
});
