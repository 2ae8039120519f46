import { rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { endsWhole, strangerFinds } from '../aftermath.ts';
import { type Disk, ext4, quietly, run, tmpfs } from '../disks.ts';
import { Broken } from '../ledger.ts';
import { letSecondsPass, mustOpen, sealAll } from '../pc.ts';
import type { Fault, Trial } from '../trial.ts';

/** A stick that is full, or that cannot be written. */
export const disks: readonly Fault[] = [
  onDisk('full-tmpfs', tmpfs, full),
  onDisk('full-ext4', ext4, full),
  onDisk('read-only-tmpfs', tmpfs, readOnly),
  onDisk('read-only-ext4', ext4, readOnly),
];

type Mount = (cleanUp: (() => void)[]) => Disk;

function onDisk(kind: string, mount: Mount, fault: (trial: Trial, folder: string) => Promise<void>): Fault {
  let disk: Disk | undefined;
  return {
    kind,
    prepare(cleanUp) {
      disk = mount(cleanUp);
      cleanUp.push(disk.unmount);
    },
    drive: () => disk?.folder ?? '',
    run: (trial) => fault(trial, disk?.folder ?? ''),
  };
}

/** No room is left on the stick, or just a little; then there is some again. */
async function full(trial: Trial, folder: string): Promise<void> {
  const { ledger, stick, dice, hand } = trial;
  const pc = trial.pc('PC');
  await mustOpen(pc, stick);
  await hand.work(pc, ledger, 2);
  await sealAll(pc, ledger);
  const filler = join(folder, 'day');
  try {
    quietly(() => run('sh', '-c', `cat /dev/zero > "${filler}"`));
    const room = dice(4) === 0 ? dice(700_000) : dice(100_000);
    truncateSync(filler, Math.max(0, statSync(filler).size - room));
    for (let round = 1 + dice(2); round > 0; round -= 1) {
      await hand.work(pc, ledger, 1 + dice(3));
      if (dice(3) === 0) letSecondsPass(pc, 3);
      const state = await sealAll(pc, ledger);
      if (state !== 'sealed') trial.fell(state);
    }
    await strangerFinds(trial);
  } finally {
    rmSync(filler, { force: true });
  }
  await endsWhole(trial, pc);
}

async function readOnly(trial: Trial, folder: string): Promise<void> {
  const { ledger, stick, dice, hand } = trial;
  const pc = trial.pc('PC');
  await mustOpen(pc, stick);
  await hand.work(pc, ledger, 2);
  if (dice(2) === 0) await sealAll(pc, ledger);
  run('mount', '-o', 'remount,ro', folder);
  try {
    await hand.work(pc, ledger, 1 + dice(4));
    const state = await sealAll(pc, ledger);
    if (state === 'sealed') throw new Broken('acknowledgedLost', 'said to be on a stick that cannot be written');
    trial.fell(state);
    await strangerFinds(trial);
  } finally {
    run('mount', '-o', 'remount,rw', folder);
  }
  await endsWhole(trial, pc);
}
