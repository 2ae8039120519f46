import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { passOn } from '../set-up/pass-on.mjs';
import { root } from '../set-up/place.mjs';
import { asOneTest, type Tally } from './tally.ts';

/** The short form of `npm run faults`, the same faults each time: one test. */
export async function faults(words: string[]): Promise<Tally> {
  const script = join(root, 'build', 'faults', 'main.ts');
  const child = spawn(process.execPath, [script, '--trials', '36', '--seed', '1', ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return asOneTest(await passOn(child));
}
