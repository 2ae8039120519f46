import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { root } from '../set-up/place.mjs';

// Imported before everything else by a worker of kinds/killed.ts: kills the process at the step on the disk that SBC_STEP names, in the
// thread that SBC_STEP_THREAD names; before the step, or with SBC_STEP_HALF after half of what it writes.
const promises = createRequire(import.meta.url)('node:fs/promises') as typeof fs.promises;

/** What changes something on a disk, as the program calls it; SQLite's own steps are met by killing at random instants. */
const named =
  'openSync writeSync fsyncSync renameSync rmSync copyFileSync linkSync ftruncateSync writeFileSync mkdirSync';
const promised = 'open rename rm writeFile readdir';
const handled = 'write sync read';

const last = Number(process.env.SBC_STEP);
let count = 0;
type Call = (...words: unknown[]) => unknown;
type Owner = Record<string, unknown>;

if (isMainThread === (process.env.SBC_STEP_THREAD === 'main')) {
  const handle = await promises.open('/dev/null');
  const handles = Object.getPrototypeOf(handle) as Owner;
  await handle.close();
  for (const name of named.split(' ')) wrap(fs as unknown as Owner, name, name);
  for (const name of promised.split(' ')) wrap(promises as unknown as Owner, name, `aside ${name}`);
  for (const name of handled.split(' ')) wrap(handles, name, `aside handle.${name}`);
  syncBuiltinESMExports();
}

function wrap(owner: Owner, name: string, title: string): void {
  const real = owner[name] as Call;
  owner[name] = function step(this: unknown, ...words: unknown[]): unknown {
    if (!isStep(name, words) || count++ !== last) return real.apply(this, words);
    say(`${title} ${nameOf(words)}`.trim());
    if (process.env.SBC_STEP_HALF !== '1') process.kill(process.pid, 'SIGKILL');
    const done = real.apply(this, words.map(halved));
    if (done instanceof Promise) return done.finally(() => process.kill(process.pid, 'SIGKILL'));
    process.kill(process.pid, 'SIGKILL');
    return done;
  };
}

/** What the worker says of itself is none, nor is reading. */
function isStep(name: string, [of, how]: readonly unknown[]): boolean {
  if ((name === 'writeSync' && of === 1) || (name === 'openSync' && how === 'r')) return false;
  return !(of instanceof URL) && !(typeof of === 'string' && of.startsWith(root));
}

function say(fell: string): void {
  fs.writeSync(1, `${JSON.stringify({ fell })}\n`);
}

function halved(word: unknown): unknown {
  return Buffer.isBuffer(word) ? word.subarray(0, word.length >> 1) : word;
}

/** The files that a step is about, by what they are: their names are others in each trial. */
function nameOf(words: readonly unknown[]): string {
  return words
    .filter((word) => typeof word === 'string' && word.includes('/'))
    .map((path) =>
      String(path)
        .replace(/^.*\//, '')
        .replace(/\.[0-9a-f]{8}\./, '.*.')
        .replace(/^\d{4}-.*Z/, 'backup'),
    )
    .join(' → ');
}
