import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keysHere } from '../../electron/services/safety/keyring.ts';
import type { Key } from '../../electron/store/locked/keys.ts';
import { switchOn, trialPassword } from './pc.ts';

/** Makes a template with a password from a plain one, and gives its keys, with which a trial looks into the stick's file. */
export async function makeLocked(plain: string, locked: string): Promise<readonly Key[]> {
  const folder = join(dirname(locked), 'khoa');
  mkdirSync(folder);
  const [stick, home] = [join(folder, 'mau.sobaocao'), join(folder, 'PC')];
  copyFileSync(plain, stick);
  const pc = switchOn(home, 'PC', { own: new Set(), lamp: () => undefined });
  await pc.call('workspaces.open', { file: stick });
  await pc.call('safety.setPassword', { password: trialPassword });
  await pc.call('workspaces.close', {});
  copyFileSync(stick, locked);
  return keysHere({ root: join(home, 'so'), fleeting: join(home, 'tam'), unlocked: [] });
}
