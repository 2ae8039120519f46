import type { ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { syncFile } from '../../../electron/files/write-whole.ts';
import { formerOf } from '../../../electron/services/safety/generations.ts';
import { isLocked } from '../../../electron/store/locked/plain.ts';
import { endsWhole, isWhole, strangerFinds, traces } from '../aftermath.ts';
import { type FailingDisk, failingDisk, makeSystem, mountSystem } from '../devices.ts';
import { image, loopOver, newFolder, quietly, run, unmount } from '../disks.ts';
import { letSecondsPass, mustOpen, type Pc, sealAll } from '../pc.ts';
import type { Fault, Trial } from '../trial.ts';
import { workUntilKilled } from './killed.ts';

/** Sticks and disks that go out or fail while they are written. */
export const failing: readonly Fault[] = [
  daemonKilled(),
  onFailing('stick-cut-exfat', 'exfat', stickCut),
  onFailing('io-error-exfat', 'exfat', ioErrors),
  onFailing('io-error-ext4', 'ext4', ioErrors),
  powerCut(),
];

function onFailing(
  kind: string,
  system: 'exfat' | 'ext4',
  fault: (trial: Trial, disk: FailingDisk) => Promise<void>,
): Fault {
  let disk: FailingDisk | undefined;
  let isSpoilt = false;
  return {
    kind,
    async prepare(cleanUp) {
      disk = await failingDisk(system, cleanUp);
    },
    drive: () => disk?.folder ?? '',
    async run(trial) {
      if (!disk) return;
      isSpoilt = true;
      try {
        await fault(trial, disk);
        isSpoilt = false;
      } finally {
        if (isSpoilt) await disk.anew();
      }
    },
  };
}

/** Work, and a seal that is under way when `hit` comes; before it some of the work is sealed in peace. Returns whether the lamp said sealed after all. */
async function sealUnder(trial: Trial, pc: Pc, hit: () => void): Promise<string> {
  const { ledger, stick, dice, hand } = trial;
  await mustOpen(pc, stick);
  await hand.work(pc, ledger, 1 + dice(3));
  await sealAll(pc, ledger);
  await hand.work(pc, ledger, 1 + dice(3));
  const sealing = sealAll(pc, ledger);
  await pause(dice(30));
  const isUnderWay = (await Promise.race([sealing, 'under way'])) === 'under way';
  hit();
  const state = await sealing;
  return isUnderWay ? `while sealing: ${state}` : `after sealing: ${state}`;
}

/** The stick's file system goes away at a random instant, all that it was given being on the stick: exFAT's process is killed. */
function daemonKilled(): Fault {
  let folder = '';
  let loop: ReturnType<typeof loopOver> | undefined;
  let daemon: ChildProcess | undefined;
  const off = () => {
    daemon?.kill('SIGKILL');
    unmount(folder);
  };
  return {
    kind: 'exfat-killed',
    async prepare(cleanUp) {
      folder = newFolder(cleanUp);
      loop = loopOver(image(cleanUp, 24));
      cleanUp.push(loop.remove, off);
      makeSystem('exfat', loop.device);
      daemon = await mountSystem('exfat', loop.device, folder);
    },
    drive: () => folder,
    async run(trial) {
      const pc = trial.pc('PC');
      trial.fell(await sealUnder(trial, pc, off));
      await trial.hand.work(pc, trial.ledger, 1);
      letSecondsPass(pc, 3);
      await sealAll(pc, trial.ledger);
      quietly(() => run('fsck.exfat', '-y', loop?.device ?? ''));
      daemon = await mountSystem('exfat', loop?.device ?? '', folder);
      await strangerFinds(trial);
      await endsWhole(trial, pc);
    },
  };
}

/** The stick is pulled, or loses its power, at a random instant: what was not synced never reaches it. */
async function stickCut(trial: Trial, disk: FailingDisk): Promise<void> {
  const { ledger, dice, hand } = trial;
  const pc = trial.pc('PC');
  trial.fell(await sealUnder(trial, pc, disk.cut));
  await hand.work(pc, ledger, 1);
  await sealAll(pc, ledger);
  await disk.back(dice(2) === 0);
  const left = traces(trial, pc.folder);
  for (const one of left) trial.fell(one);
  await strangerFinds(trial);
  await endsWhole(trial, pc);
}

/** From a random instant on, often while it is written, the device does not take or give all that it is asked for; then it does again. */
async function ioErrors(trial: Trial, disk: FailingDisk): Promise<void> {
  const { ledger, hand } = trial;
  const pc = trial.pc('PC');
  trial.fell(await sealUnder(trial, pc, () => disk.errors(true)));
  for (let round = 0; round < 2; round += 1) {
    await hand.work(pc, ledger, 1);
    trial.fell(`then: ${await sealAll(pc, ledger)}`);
  }
  disk.errors(false);
  // The stick is pulled: what the system has of it in memory goes too. A file system that has lost writes is looked through first.
  if (await comesBack(trial, disk)) await strangerFinds(trial);
  else {
    trial.fell('then: the file system itself was lost');
    await disk.anew();
    mkdirSync(trial.drive, { recursive: true });
    await pc.call('safety.seal', { anew: true });
  }
  await endsWhole(trial, pc);
}

/** Whether the file system still knows the workspace. A program can do nothing about one that does not mount, or has forgotten its names. */
async function comesBack({ stick }: Trial, disk: FailingDisk): Promise<boolean> {
  try {
    await disk.back(true);
    return existsSync(stick) || existsSync(formerOf(stick));
  } catch {
    return false;
  }
}

/** The PC's power goes at a random instant, and with it what its own disk was not told to keep; the stick is elsewhere. */
function powerCut(): Fault {
  let disk: FailingDisk | undefined;
  return {
    kind: 'power-cut',
    async prepare(cleanUp) {
      disk = await failingDisk('ext4', cleanUp);
    },
    async run(trial) {
      if (!disk) return;
      // One with a password is worked on in a copy wherever it lies.
      const direct = trial.dice(3) === 0 && !isLocked(trial.stick);
      const file = direct ? join(disk.folder, 'Sổ.sobaocao') : trial.stick;
      if (direct) copyFileSync(trial.stick, file);
      if (direct) syncFile(file);
      const there = { ...trial, stick: file };
      try {
        const folder = join(disk.folder, 'PC');
        trial.fell(await workUntilKilled(there, folder, { when: 'random', direct, hand: 10, kill: disk.cut }));
        await disk.back(false);
        for (const one of traces(there, folder)) trial.fell(one);
        const pc = trial.pc('PC', !direct, disk.folder);
        await (direct ? isWhole(there, pc) : endsWhole(there, pc));
      } finally {
        await disk.anew();
      }
    },
  };
}
