import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { passOn } from '../set-up/pass-on.mjs';
import { root } from '../set-up/place.mjs';
import { asOneTest, plus, type Tally } from './tally.ts';

/** The short form of `npm run faults`, the same faults each time, and whether it finds out writers that are broken: two tests. */
export async function faults(words: string[]): Promise<Tally> {
  const trials = await run(['--trials', '44', '--seed', '1', ...words]);
  return plus(trials, await run(['--self-test']));
}

async function run(words: string[]): Promise<Tally> {
  const child = spawn(process.execPath, [join(root, 'build', 'faults', 'main.ts'), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return asOneTest(await passOn(child));
}
