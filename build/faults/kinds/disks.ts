import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { Broken } from '../ledger.ts';
import { examine, mustOpen, sealAll, work } from '../pc.ts';
import type { Fault, Trial } from '../trial.ts';

/** A stick of a real file system that is made to fail. */
export const diskFaults: readonly Fault[] = [
  onDisk('full-tmpfs', tmpfs, full),
  onDisk('full-ext4', ext4, full),
  onDisk('read-only-tmpfs', tmpfs, readOnly),
  onDisk('read-only-ext4', ext4, readOnly),
  exfatKilled(),
  ioErrors(),
];

/** A mounted file system. */
interface Disk {
  folder: string;
  unmount(): void;
}

function run(command: string, ...words: string[]): void {
  execFileSync(command, words, { stdio: 'ignore' });
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // It is gone already.
  }
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'so-bao-cao-dia-'));
}

function tmpfs(): Disk {
  const folder = newFolder();
  run('mount', '-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder);
  return { folder, unmount: () => quietly(() => run('umount', '-l', folder)) };
}

function image(megabytes: number): string {
  const file = join(newFolder(), 'disk.img');
  writeFileSync(file, '');
  truncateSync(file, megabytes << 20);
  return file;
}

function ext4(): Disk {
  const [folder, file] = [newFolder(), image(16)];
  run('mkfs.ext4', '-q', '-F', '-m', '0', file);
  run('mount', '-o', 'loop', file, folder);
  return {
    folder,
    unmount() {
      quietly(() => run('umount', '-l', folder));
      rmSync(file, { force: true });
    },
  };
}

function onDisk(kind: string, mount: () => Disk, fault: (trial: Trial, folder: string) => Promise<void>): Fault {
  let disk: Disk | undefined;
  return {
    kind,
    prepare(cleanUp) {
      disk = mount();
      cleanUp.push(disk.unmount);
    },
    drive: () => disk?.folder ?? '',
    run: (trial) => fault(trial, disk?.folder ?? ''),
  };
}

/** No room is left on the stick at a random size; then there is some again. */
async function full(trial: Trial, folder: string): Promise<void> {
  const { ledger, stick, dice } = trial;
  const pc = trial.pc('PC');
  await mustOpen(pc, stick);
  await work(pc, ledger, dice, 2);
  await sealAll(pc, ledger);
  const filler = join(folder, 'day');
  quietly(() => run('sh', '-c', `cat /dev/zero > "${filler}"`));
  quietly(() => truncateSync(filler, Math.max(0, statSync(filler).size - dice(700_000))));
  await work(pc, ledger, dice, 1 + dice(4));
  await sealAll(pc, ledger);
  const other = trial.pc('PC-khac');
  await mustOpen(other, stick);
  await examine(other, ledger, ledger.sealed);
  other.host.close();
  rmSync(filler, { force: true });
  await sealedInTheEnd(trial, pc);
}

async function readOnly(trial: Trial, folder: string): Promise<void> {
  const { ledger, stick, dice } = trial;
  const pc = trial.pc('PC');
  await mustOpen(pc, stick);
  await work(pc, ledger, dice, 2);
  if (dice(2) === 0) await sealAll(pc, ledger);
  run('mount', '-o', 'remount,ro', folder);
  try {
    await work(pc, ledger, dice, 1 + dice(4));
    if (await sealAll(pc, ledger))
      throw new Broken('acknowledgedLost', 'said to be sealed on a stick that cannot be written');
  } finally {
    run('mount', '-o', 'remount,rw', folder);
  }
  await sealedInTheEnd(trial, pc);
}

async function sealedInTheEnd(trial: Trial, pc: ReturnType<Trial['pc']>): Promise<void> {
  const { ledger, stick } = trial;
  await examine(pc, ledger);
  if (!(await sealAll(pc, ledger))) throw new Broken('unrecoverable', 'not sealed once the stick was well again');
  pc.host.close();
  const other = trial.pc('PC-cuoi');
  await mustOpen(other, stick);
  await examine(other, ledger);
}

/** A loop device over a file, which exFAT's FUSE asks for, and the way to take it away. */
function loopOver(file: string): { device: string; remove(): void } {
  const device = execFileSync('losetup', ['--find', '--show', file], { encoding: 'utf8' }).trim();
  return { device, remove: () => quietly(() => run('losetup', '-d', device)) };
}

/** Mounts an exFAT image by FUSE; killing its daemon is what pulling a stick out is. */
async function mountExfat(device: string, folder: string): Promise<ChildProcess> {
  const daemon = spawn('mount.exfat-fuse', ['-d', device, folder], { stdio: 'ignore' });
  for (let waited = 0; waited < 100; waited += 1) {
    await pause(20);
    if (isMounted(folder)) return daemon;
    if (daemon.exitCode !== null) break;
  }
  daemon.kill('SIGKILL');
  throw new Error('exFAT could not be mounted');
}

function isMounted(folder: string): boolean {
  try {
    run('mountpoint', '-q', folder);
    return true;
  } catch {
    return false;
  }
}

function exfatKilled(): Fault {
  let folder = '';
  let file = '';
  let loop: ReturnType<typeof loopOver> | undefined;
  let daemon: ChildProcess | undefined;
  const off = () => {
    daemon?.kill('SIGKILL');
    quietly(() => run('umount', '-l', folder));
  };
  return {
    kind: 'exfat-killed',
    async prepare(cleanUp) {
      [folder, file] = [newFolder(), image(24)];
      run('mkfs.exfat', file);
      loop = loopOver(file);
      cleanUp.push(loop.remove, () => rmSync(file, { force: true }), off);
      daemon = await mountExfat(loop.device, folder);
    },
    drive: () => folder,
    async run(trial) {
      const { ledger, stick, dice } = trial;
      const pc = trial.pc('PC');
      await mustOpen(pc, stick);
      await work(pc, ledger, dice, 1 + dice(3));
      await sealAll(pc, ledger);
      await work(pc, ledger, dice, 1 + dice(3));
      const sealing = sealAll(pc, ledger);
      await pause(dice(25));
      off();
      await sealing;
      await work(pc, ledger, dice, 1 + dice(3));
      await sealAll(pc, ledger);
      quietly(() => run('fsck.exfat', '-y', loop?.device ?? ''));
      daemon = await mountExfat(loop?.device ?? '', folder);
      await sealedInTheEnd(trial, pc);
    },
  };
}

/** A device that fails now and then while it is told to: exFAT on nbdkit's error filter. */
function ioErrors(): Fault {
  let folder = '';
  let inject = '';
  let daemon: ChildProcess | undefined;
  let server: ChildProcess | undefined;
  let device = '';
  let loop: ReturnType<typeof loopOver> | undefined;
  const off = () => {
    daemon?.kill('SIGKILL');
    quietly(() => run('umount', '-l', folder));
  };
  return {
    kind: 'io-error',
    async prepare(cleanUp) {
      folder = newFolder();
      const place = newFolder();
      inject = join(place, 'inject');
      device = join(place, 'nbd');
      writeFileSync(device, '');
      const words = [
        '--foreground',
        '-U',
        '-',
        '--filter=error',
        'memory',
        '24M',
        'error=EIO',
        'error-pread-rate=2%',
        'error-pwrite-rate=20%',
        `error-file=${inject}`,
      ];
      server = spawn('nbdkit', [...words, '--run', `exec nbdfuse "${device}" --unix "$unixsocket"`], {
        stdio: 'ignore',
        detached: true,
      });
      const started = server;
      // With all that it has started itself.
      cleanUp.push(() => quietly(() => process.kill(-(started.pid ?? 0), 'SIGKILL')));
      for (let waited = 0; waited < 100 && statSync(device).size === 0; waited += 1) await pause(20);
      loop = loopOver(device);
      cleanUp.push(() => quietly(() => run('umount', '-l', device)), loop.remove, off);
      run('mkfs.exfat', loop.device);
      daemon = await mountExfat(loop.device, folder);
    },
    drive: () => folder,
    async run(trial) {
      const { ledger, stick, dice } = trial;
      const pc = trial.pc('PC');
      await mustOpen(pc, stick);
      await work(pc, ledger, dice, 1 + dice(3));
      writeFileSync(inject, '');
      try {
        for (let round = 0; round < 3; round += 1) {
          await sealAll(pc, ledger);
          await work(pc, ledger, dice, 1);
        }
      } finally {
        rmSync(inject, { force: true });
      }
      await examine(pc, ledger);
      // A file system whose tables were half written is what a stick that failed leaves: a fresh one is put in its place.
      off();
      run('mkfs.exfat', loop?.device ?? '');
      daemon = await mountExfat(loop?.device ?? '', folder);
    },
  };
}
