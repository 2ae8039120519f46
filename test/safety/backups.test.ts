import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { standingClock, testHost } from '../services/demo-workspace.ts';
import { backupsOf, enter, entered, pc, reasonsOf, stickWithWorkspace } from './stick.ts';

it('a backup is kept each hour in which something was changed, and the old ones are thinned', async () => {
  const file = await stickWithWorkspace();
  const clock = standingClock('2026-01-01T00:00:00.000Z');
  const one = pc('máy một', undefined, undefined, clock);
  await one.call('workspaces.open', { file });
  for (let day = 0; day < 40; day += 1) {
    await enter(one, '2019-10', String(day));
    clock.time = new Date(Date.parse('2026-01-01T00:00:00.000Z') + day * 86_400_000).toISOString();
    for (let second = 0; second < 3605; second += 1) one.host.noticeOthers();
    await backupsOf(one);
  }
  const backups = await backupsOf(one);
  expect(backups.length).toBeGreaterThan(28);
  expect(backups.length).toBeLessThan(36);
  expect(backups[0]?.at).toBe(clock.time);
  for (const { id } of backups.slice(0, 3)) {
    const path = join(one.folder, 'backups', readdirSync(join(one.folder, 'backups'))[0] ?? '', `${id}.sobaocao`);
    expect(verifyWorkspace(path)).toEqual({ ok: true, problems: [] });
  }
}, 120_000);

it('closing keeps one, and restoring makes a workspace of its own', async () => {
  const file = await stickWithWorkspace();
  const one = pc('máy một');
  await one.call('workspaces.open', { file });
  await enter(one, '2019-10', '48');
  await one.call('workspaces.close', {});
  const { id: workspace } = await one.call('workspaces.open', { file });
  const [backup] = await backupsOf(one);
  expect(backup).toMatchObject({ reason: 'close' });
  await enter(one, '2019-10', '99');
  const out = join(dirname(file), 'Khôi phục.sobaocao');
  const before = readFileSync(file);
  const which = { workspace, backup: backup?.id ?? '' };
  await one.call('backups.restore', { ...which, file: out });
  expect(readFileSync(file).equals(before)).toBe(true);
  await expect(one.call('backups.restore', { ...which, file: out })).rejects.toMatchObject({
    code: 'exists',
  });
  await expect(one.call('backups.restore', { workspace, backup: '../x', file: `${out}2` })).rejects.toMatchObject({
    code: 'notFound',
  });
  const plain = testHost();
  expect((await plain.call('workspaces.open', { file: out })).id).not.toBe(workspace);
  expect(await entered(plain, ['2019-10'])).toEqual(['48']);
});

it('an import is preceded by one', async () => {
  const file = await stickWithWorkspace();
  const one = pc('máy một');
  await one.call('workspaces.open', { file });
  await enter(one, '2019-10', '48');
  const csv = join(dirname(file), 'a.csv');
  writeFileSync(csv, 'id,value\nmail.cap_moi,50\n');
  await one.call('imports.figures', { file: csv, period: '2019-10' });
  expect(await reasonsOf(one)).toEqual(['import']);
});

it('from the moment when the PC must keep nothing, closing takes its backups and its working copy off, once the stick holds all', async () => {
  const file = await stickWithWorkspace();
  const one = pc('máy một');
  await one.call('workspaces.open', { file });
  await enter(one, '2019-10', '48');
  await one.call('workspaces.close', {});
  await one.call('workspaces.open', { file });
  expect(await backupsOf(one)).toHaveLength(1);
  expect(await one.call('safety.setLeavesNothing', { leavesNothing: true })).toMatchObject({ leavesNothing: true });
  await one.call('workspaces.close', {});
  expect(readdirSync(join(one.folder, 'backups'))).toEqual([]);
  expect(readdirSync(one.root)).toEqual([]);
  await one.call('workspaces.open', { file });
  expect(await entered(one, ['2019-10'])).toEqual(['48']);
  // Taken back: the copy in the passing folder goes all the same, and the next opening works where copies stay.
  await one.call('safety.setLeavesNothing', { leavesNothing: false });
  await one.call('workspaces.close', {});
  expect(readdirSync(one.fleeting)).toEqual([]);
  await one.call('workspaces.open', { file });
  expect(readdirSync(one.root)).toHaveLength(1);
});

it('what only this PC holds is taken along when another PC has said meanwhile that nothing may stay', async () => {
  const file = await stickWithWorkspace();
  const [one, two] = [pc('máy một'), pc('máy hai')];
  await one.call('workspaces.open', { file });
  await one.call('workspaces.close', {});
  const away = `${dirname(file)}.away`;
  await one.call('workspaces.open', { file });
  renameSync(dirname(file), away);
  await enter(one, '2019-10', '48');
  await one.call('workspaces.close', {});
  renameSync(away, dirname(file));
  await two.call('workspaces.open', { file });
  await two.call('safety.setLeavesNothing', { leavesNothing: true });
  await two.call('workspaces.close', {});
  await one.call('workspaces.open', { file });
  expect(await entered(one, ['2019-10'])).toEqual(['48']);
  await one.call('workspaces.close', {});
  expect(readdirSync(one.root)).toEqual([]);
});

it('looking the workspace through says what is damaged, on the stick too', async () => {
  const file = await stickWithWorkspace();
  const one = pc('máy một');
  await one.call('workspaces.open', { file });
  expect(await one.call('safety.verify', {})).toEqual({ ok: true, problems: [] });
  const bytes = readFileSync(file);
  bytes.fill(0xff, 8192, 12_288);
  writeFileSync(file, bytes);
  const { ok, problems } = await one.call('safety.verify', {});
  expect(ok).toBe(false);
  expect(problems[0]).toMatch(/^Bản trên USB: /);
});
