import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { endsWhole, isWhole, strangerFinds, traces } from '../aftermath.ts';
import type { Dice } from '../dice.ts';
import { Broken } from '../ledger.ts';
import type { Fault, Trial } from '../trial.ts';

const worker = join(import.meta.dirname, '..', 'worker.ts');
const steps = join(import.meta.dirname, '..', 'steps.ts');

/** The program is killed at a random instant while it works, seals, closes and opens. */
export const killed: Fault = { kind: 'killed', run: (trial) => kill(trial, { when: 'random' }) };

/** The program is killed at one of its steps on the disks, each as likely as the others: also those that take no time. */
export const killedAtStep: Fault = {
  kind: 'killed-at-step',

  run: (trial) => kill(trial, { when: 'step' }),
};

/** The same with a workspace on the PC's own disk, which is written where it lies. */
export const killedDirect: Fault = {
  kind: 'killed-direct',
  direct: true,
  run: (trial) => kill(trial, { when: 'random', direct: true }),
};

async function kill(trial: Trial, how: { when: 'random' | 'step'; direct?: boolean }): Promise<void> {
  const { folder, dice } = trial;
  for (let round = dice(3) === 0 ? 2 : 1; round > 0; round -= 1) {
    const at = await workUntilKilled(trial, join(folder, 'PC'), { ...how, hand: 10 + round });
    const left = traces(trial, join(folder, 'PC'));
    trial.fell([at, ...(how.when === 'random' ? left : [])].join(', '));
  }
  if (how.direct) return isWhole(trial, trial.pc('PC', false));
  if (dice(2) === 0) await strangerFinds(trial);
  // The start of the program, which finishes what a PC that must keep nothing has left.
  await trial.pc('PC').host.finish();
  await endsWhole(trial);
}

/** Runs a worker on the PC in that folder until it dies; what it said goes into the ledger. Returns where the end came. */
export function workUntilKilled(
  { ledger, stick, dice }: Trial,
  folder: string,
  how: { when: 'random' | 'step'; direct?: boolean; hand: number; kill?(): void },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const words = ['--file', stick, '--pc', folder, '--seed', String(dice(1_000_000)), '--hand', String(how.hand)];
    if (how.direct) words.push('--direct');
    const isStep = how.when === 'step';
    const child = spawn(process.execPath, [...(isStep ? ['--import', steps] : []), worker, ...words], {
      stdio: ['ignore', 'pipe', how.kill ? 'ignore' : 'inherit'],
      env: { ...process.env, ...(isStep ? stepToDieAt(dice) : {}) },
    });
    const wait = dice(140);
    let text = '';
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      how.kill?.();
      child.kill('SIGKILL');
    };
    child.stdout.on('data', (part: Buffer) => {
      if (how.when === 'random') timer ??= setTimeout(end, wait);
      text += part;
    });
    child.once('error', reject);
    child.once('close', (status, signal) => {
      clearTimeout(timer);
      const at = note(text, ledger);
      if (signal === 'SIGKILL' || how.kill) resolve(at);
      else reject(new Broken('unrecoverable', `the program ended by itself while at ${at}: ${status}`));
    });
  });
}

/** Opening and closing are of the main thread, most of sealing is of another. */
function stepToDieAt(dice: Dice): Record<string, string> {
  const thread = dice(2) === 0 ? 'main' : 'other';
  const step = dice(thread === 'main' ? 70 : 30);
  return { SBC_STEP: String(step), SBC_STEP_THREAD: thread, SBC_STEP_HALF: String(dice(2)) };
}

/** Takes what a worker said into the ledger. Returns what it was about. */
function note(text: string, { accepted, open, sealed }: Trial['ledger']): string {
  let at = 'opening';
  for (const line of text.slice(0, text.lastIndexOf('\n') + 1).split('\n')) {
    if (line === '') continue;
    const said = JSON.parse(line) as {
      open?: [string, string][];
      accepted?: [string, string][];
      sealed?: string[];
      at?: string;
      fell?: string;
    };
    for (const [key, content] of said.open ?? []) open.set(key, content);
    for (const [key, content] of said.accepted ?? []) {
      open.delete(key);
      accepted.set(key, content);
    }
    for (const key of said.sealed ?? []) sealed.add(key);
    at = said.fell ?? said.at ?? at;
  }
  return at;
}
