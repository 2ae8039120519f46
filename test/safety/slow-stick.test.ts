import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { testHost } from '../services/demo-workspace.ts';
import { slowStick } from './slow-stick.ts';
import { enter, entered, pc, stickWithWorkspace } from './stick.ts';

it('while a stick answers nothing for seconds, the clerk’s calls are answered, the lamp says why, and leaving need not wait', async ({
  skip,
}) => {
  const cleanUp: (() => void)[] = [];
  onTestFinished(() => {
    for (const work of cleanUp.reverse()) work();
  });
  const slow = await slowStick(cleanUp);
  if (!slow) return skip();
  const stick = join(slow.folder, 'Sổ 2026.sobaocao');
  copyFileSync(await stickWithWorkspace(), stick);
  const one = pc('máy một');
  await one.call('workspaces.open', { file: stick });
  await enter(one, '2019-10', '48');
  slow.stop();
  for (let second = 0; second < 6; second += 1) one.host.noticeOthers();
  const sealing = one.call('safety.seal', {});
  await enter(one, '2019-11', '49');
  expect(await entered(one, ['2019-10', '2019-11'])).toEqual(['48', '49']);
  expect(await one.call('safety.read', {})).toMatchObject({
    state: 'sealing',
    complete: false,
    message: 'Đang ghi vào USB, đừng rút.',
  });
  for (let second = 0; second < 6; second += 1) one.host.noticeOthers();
  expect(slow.isStopped()).toBe(true);
  slow.go();
  expect(await sealing).toMatchObject({ state: 'sealed', complete: true });
  await enter(one, '2019-12', '50');
  slow.stop();
  const later = one.call('safety.seal', {});
  await one.call('workspaces.close', { now: true });
  expect(slow.isStopped()).toBe(true);
  slow.go();
  await later.catch(() => undefined);
  expect(verifyWorkspace(stick)).toEqual({ ok: true, problems: [] });
  await one.call('workspaces.open', { file: stick });
  expect(await entered(one, ['2019-10', '2019-11', '2019-12'])).toEqual(['48', '49', '50']);
  await one.call('workspaces.close', {});
  const plain = testHost();
  await plain.call('workspaces.open', { file: stick });
  expect(await entered(plain, ['2019-12'])).toEqual(['50']);
});
