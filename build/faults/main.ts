// `npm run -s faults -- --trials N [--json] [--seed N] [--only KIND,…]`: random faults against the real services on real
// file systems.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createHost } from '../../electron/services/index.ts';
import { prepareDebian } from '../set-up/debian.ts';
import { root } from '../set-up/place.mjs';
import { diceOf } from './dice.ts';
import { newEffects } from './effects.ts';
import { read } from './examine.ts';
import { damages } from './kinds/damaged.ts';
import { disks } from './kinds/disks.ts';
import { failing } from './kinds/failing.ts';
import { killed, killedAtStep, killedDirect } from './kinds/killed.ts';
import { pulled } from './kinds/pulled.ts';
import { twoPcs } from './kinds/two-pcs.ts';
import { Broken, type Verdict } from './ledger.ts';
import { makeLocked } from './password.ts';
import { findBrokenWriters } from './self-test.ts';
import { type Fault, runTrial, type Templates } from './trial.ts';

const all: readonly Fault[] = [killed, killedAtStep, killedDirect, pulled, twoPcs, ...damages, ...disks, ...failing];

/** What all trials together showed. */
interface Outcome extends Verdict {
  trials: number;
  faults: Record<string, number>;
  /** Kinds that this machine does not offer. */
  skipped: string[];
}

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** Instead: whether the trials find out writers that are broken on purpose. */
    'self-test': { type: 'boolean', default: false },
  },
});

if (process.env.SBC_FAULTS_WORLD !== '1' && process.getuid?.() === 0) prepareDebian('faults');
// Mounts stay in a world of their own, and are gone with it.
const isOwnWorld = process.env.SBC_FAULTS_WORLD === '1';
const canMount = process.platform === 'linux' && spawnSync('unshare', ['--mount', 'true']).status === 0;
if (values['self-test']) {
  const found = findBrokenWriters();
  console.log(JSON.stringify(found));
  process.exitCode = Object.values(found).includes(false) ? 1 : 0;
} else if (canMount && !isOwnWorld) {
  const node = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const words = ['--mount', '--propagation', 'private', ...node];
  const child = spawnSync('unshare', words, { stdio: 'inherit', env: { ...process.env, SBC_FAULTS_WORLD: '1' } });
  process.exitCode = child.status ?? 1;
} else {
  const outcome = await runAll(Number(values.trials), Number(values.seed));
  console.log(values.json ? JSON.stringify(outcome) : inWords(outcome));
  process.exitCode = outcome.acknowledgedLost + outcome.corruptOpened + outcome.unrecoverable > 0 ? 1 : 0;
}

async function runAll(trials: number, seed: number): Promise<Outcome> {
  const wanted = values.only?.split(',');
  const chosen = all.filter(({ kind }) => !wanted || wanted.includes(kind));
  const outcome: Outcome = {
    trials: 0,
    faults: {},
    skipped: [],
    acknowledgedLost: 0,
    corruptOpened: 0,
    unrecoverable: 0,
  };
  const effects = newEffects();
  // Broken off, it still takes down what it has mounted, and tells what it has seen so far.
  let isBrokenOff = false;
  const breakOff = (): void => {
    isBrokenOff = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, breakOff);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', breakOff);
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-loi-'));
  const cleanUps: (() => void)[] = [];
  try {
    const templates = await makeTemplates(folder);
    process.env.NODE_COMPILE_CACHE = join(folder, 'ma');
    spawnSync(process.execPath, [join(import.meta.dirname, 'worker.ts'), '--warm']);
    const offered: Fault[] = [];
    for (const fault of chosen) {
      try {
        await fault.prepare?.(cleanUps);
        offered.push(fault);
      } catch (error) {
        console.error(`${fault.kind}: ${error instanceof Error ? error.message : error}`);
        outcome.skipped.push(fault.kind);
      }
    }
    for (let trial = 0; trial < trials && !isBrokenOff; trial += 1) {
      // Each kind in its turn, so that a short run meets all of them.
      const fault = offered[trial % offered.length];
      if (!fault) break;
      outcome.trials += 1;
      outcome.faults[fault.kind] = (outcome.faults[fault.kind] ?? 0) + 1;
      const began = performance.now();
      try {
        effects.add(fault.kind, await runTrial(fault, templates, diceOf(seed + trial)));
      } catch (error) {
        const kind = error instanceof Broken ? error.kind : 'unrecoverable';
        outcome[kind] += 1;
        const words = error instanceof Broken ? error.message : error instanceof Error ? error.stack : String(error);
        console.error(`${fault.kind} (--only ${fault.kind} --seed ${seed + trial} --trials 1): ${kind}: ${words}`);
      }
      effects.took(fault.kind, performance.now() - began);
    }
    console.error(effects.inWords());
    return outcome;
  } finally {
    for (const cleanUp of cleanUps.reverse()) cleanUp();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeTemplates(folder: string): Promise<Templates> {
  const [file, leavesNothing] = [join(folder, 'mau.sobaocao'), join(folder, 'khong-giu.sobaocao')];
  const host = createHost({ seedsFolder: join(root, 'seeds') });
  const ask = async (method: string, input: unknown) => {
    const reply = await host.call(method, input, 'shell');
    if (!reply.ok) throw new Error(reply.error.message);
  };
  await ask('workspaces.create', { file, demo: true });
  host.close();
  copyFileSync(file, leavesNothing);
  await ask('workspaces.open', { file: leavesNothing });
  await ask('safety.setLeavesNothing', { leavesNothing: true });
  host.close();
  const locked = join(folder, 'khoa.sobaocao');
  const keys = await makeLocked(file, locked);
  return { file, leavesNothing, locked, contents: { ...read(file), keys } };
}

function inWords({ trials, faults, skipped, acknowledgedLost, corruptOpened, unrecoverable }: Outcome): string {
  return [
    `${trials} lần thử: mất ${acknowledgedLost}, mở bản hỏng ${corruptOpened}, không cứu được ${unrecoverable}.`,
    ...Object.entries(faults).map(([kind, count]) => `  ${kind}: ${count}`),
    ...(skipped.length > 0 ? [`Máy này không có: ${skipped.join(', ')}.`] : []),
  ].join('\n');
}
