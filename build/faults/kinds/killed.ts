import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { examine, mustOpen, sealAll } from '../pc.ts';
import type { Fault, Trial } from '../trial.ts';

const worker = join(import.meta.dirname, '..', 'worker.ts');

/** The program is killed at a random instant while it works and seals. */
export const killed: Fault = { kind: 'killed', run: (trial) => kill(trial, false) };

/** The same with a workspace on the PC's own disk, which is written where it lies. */
export const killedDirect: Fault = { kind: 'killed-direct', run: (trial) => kill(trial, true) };

async function kill(trial: Trial, direct: boolean): Promise<void> {
  const { ledger, stick, folder, dice } = trial;
  for (let round = 0; round < 2; round += 1) await workAndKill(trial, direct);
  const pc = trial.pc('PC', !direct);
  await mustOpen(pc, stick);
  await examine(pc, ledger);
  pc.host.close();
  if (direct) return;
  // What was said to be on the stick is there for a PC that has never seen it.
  const other = trial.pc(`PC-${dice(1000)}`);
  await mustOpen(other, stick);
  await examine(other, ledger, ledger.sealed);
  other.host.close();
  const again = trial.pc('PC');
  await mustOpen(again, stick);
  await sealAll(again, ledger);
  await examine(again, ledger);
  void folder;
}

function workAndKill({ ledger, stick, folder, dice }: Trial, direct: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const words = [worker, '--file', stick, '--pc', join(folder, 'PC'), '--seed', String(dice(1_000_000))];
    const child = spawn(process.execPath, direct ? [...words, '--direct'] : words, {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      if (text === '') setTimeout(() => child.kill('SIGKILL'), dice(150));
      text += part;
    });
    child.once('error', reject);
    child.once('close', () => {
      for (const line of text.slice(0, text.lastIndexOf('\n')).split('\n')) {
        if (line === '') continue;
        const { accepted, sealed } = JSON.parse(line) as { accepted?: [string, string][]; sealed?: boolean };
        for (const [key, value] of accepted ?? []) ledger.accepted.set(key, value);
        if (sealed) for (const key of ledger.accepted.keys()) ledger.sealed.add(key);
      }
      resolve();
    });
  });
}
