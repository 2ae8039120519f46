import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formerOf } from '../../../electron/services/safety/generations.ts';
import type { Dice } from '../dice.ts';
import { Broken } from '../ledger.ts';
import { examine, mustOpen, sealAll, work } from '../pc.ts';
import type { Fault, Trial } from '../trial.ts';

/** One of the copies is damaged while nobody has it open: some bits, some bytes, or its end is gone. */
export const damages: readonly Fault[] = (
  [
    ['stick', ({ stick }) => stick],
    ['former', ({ stick }) => formerOf(stick)],
    ['working', (trial) => inWorking(trial, 'so.sobaocao')],
    ['base', (trial) => inWorking(trial, 'goc.sobaocao')],
  ] as const satisfies readonly (readonly [string, (trial: Trial) => string])[]
).flatMap(([name, which]) =>
  (['flip', 'truncate'] as const).map(
    (how): Fault => ({ kind: `${how}-${name}`, run: (trial) => damage(trial, which(trial), how, which) }),
  ),
);

async function damage(
  trial: Trial,
  _: string,
  how: 'flip' | 'truncate',
  which: (trial: Trial) => string,
): Promise<void> {
  const { ledger, stick, dice } = trial;
  const first = trial.pc('PC');
  await mustOpen(first, stick);
  for (let round = 0; round < 2; round += 1) {
    await work(first, ledger, dice, 1 + dice(4));
    if (!(await sealAll(first, ledger))) throw new Broken('unrecoverable', 'a sound stick was not sealed');
  }
  first.host.close();
  const file = which(trial);
  if (!existsSync(file)) throw new Broken('unrecoverable', `${file} is missing`);
  writeFileSync(
    file,
    how === 'flip' ? flipped(readFileSync(file), dice) : readFileSync(file).subarray(0, dice(100_000)),
  );
  // Elsewhere nothing wrong may be shown; what this PC alone still holds comes back with it.
  const other = trial.pc('PC-khac');
  await mustOpen(other, stick);
  await examine(other, ledger, []);
  await work(other, ledger, dice, 1);
  await sealAll(other, ledger);
  other.host.close();
  const again = trial.pc('PC');
  await mustOpen(again, stick);
  await examine(again, ledger);
  if (!(await sealAll(again, ledger))) throw new Broken('unrecoverable', 'not sealed after the damage');
  again.host.close();
  const last = trial.pc('PC-cuoi');
  await mustOpen(last, stick);
  await examine(last, ledger);
}

function inWorking({ folder }: Trial, name: string): string {
  const root = join(folder, 'PC', 'so');
  const [place = ''] = existsSync(root) ? readdirSync(root) : [];
  return join(root, place, name);
}

function flipped(bytes: Buffer, dice: Dice): Buffer {
  const count = 1 + dice(3) * dice(40);
  const start = dice(bytes.length);
  for (let place = 0; place < count; place += 1) {
    const at = Math.min(start + place, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(8));
  }
  return bytes;
}
