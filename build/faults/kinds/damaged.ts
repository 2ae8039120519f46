import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formerOf } from '../../../electron/services/safety/generations.ts';
import { lookAt } from '../../../electron/store/copy.ts';
import { endsWhole, strangerFinds, workingCopies } from '../aftermath.ts';
import type { Dice } from '../dice.ts';
import { Broken, type Ledger } from '../ledger.ts';
import { mustOpen, sealAll } from '../pc.ts';
import type { Fault, Trial } from '../trial.ts';

type Which = (trial: Trial) => string;

const copies = {
  stick: ({ stick }) => stick,
  former: ({ stick }) => formerOf(stick),
  working: (trial) => workingCopy(trial),
  base: (trial) => join(dirname(workingCopy(trial)), 'goc.sobaocao'),
} satisfies Record<string, Which>;

/** One of the copies is damaged while nobody has it open: some bits, some bytes, or its end is gone. */
export const damages: readonly Fault[] = Object.entries(copies).flatMap(([name, which]) =>
  (['flip', 'truncate'] as const).map(
    (how): Fault => ({ kind: `${how}-${name}`, run: (trial) => damage(trial, how, which, name) }),
  ),
);

async function damage(trial: Trial, how: 'flip' | 'truncate', which: Which, name: string): Promise<void> {
  const { ledger, stick, dice, hand } = trial;
  const first = trial.pc('PC');
  await mustOpen(first, stick);
  let former: ReadonlySet<string> = new Set();
  for (let round = 0; round < 2; round += 1) {
    former = new Set(ledger.accepted.keys());
    await hand.work(first, ledger, 1 + dice(4));
    if ((await sealAll(first, ledger)) !== 'sealed') throw new Broken('unrecoverable', 'a sound stick was not sealed');
  }
  first.host.close();
  const onlyStick = workingCopies(first).length === 0;
  const file = which(trial);
  // A PC that must keep nothing has no working copy: the fault finds nothing to fall on.
  if (!existsSync(file)) return endsWhole(trial);
  const bytes = readFileSync(file);
  writeFileSync(file, how === 'flip' ? flipped(bytes, dice) : bytes.subarray(0, dice(bytes.length)));
  const { is } = lookAt(file);
  if (is === 'copy') throw new Broken('corruptOpened', `${file} is taken for good after the damage`);
  trial.fell(`seen as ${is}`);
  // With PCs that keep nothing the stick was the only copy, and its former generation is all that there is.
  if (onlyStick && name === 'stick') giveUp(ledger, former);
  // Elsewhere nothing wrong may be shown; what this PC alone still holds comes back with it.
  await strangerFinds(trial, name === 'stick' ? former : undefined);
  const other = trial.pc('PC-khac');
  await mustOpen(other, stick);
  await trial.nextHand().work(other, ledger, 1);
  await sealAll(other, ledger);
  other.host.close();
  await endsWhole(trial);
}

/** What came after these may be there or not. */
function giveUp({ accepted, open, sealed }: Ledger, former: ReadonlySet<string>): void {
  for (const [key, content] of accepted) {
    if (former.has(key)) continue;
    accepted.delete(key);
    sealed.delete(key);
    open.set(key, content);
  }
}

function workingCopy({ folder }: Trial): string {
  return workingCopies({ folder: join(folder, 'PC') })[0] ?? join(folder, 'PC', 'so', 'none', 'none');
}

function flipped(bytes: Buffer, dice: Dice): Buffer {
  const count = 1 + dice(3) * dice(40);
  // The head and the mark at the end are small, and matter most.
  const places = [dice(bytes.length), dice(100), bytes.length - 1 - dice(90)];
  const start = places[dice(6)] ?? dice(bytes.length);
  for (let place = 0; place < count; place += 1) {
    const at = Math.min(start + place, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(8));
  }
  return bytes;
}
