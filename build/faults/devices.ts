import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { image, isMounted, loopOver, newFolder, quietly, run, unmount } from './disks.ts';

/** A disk of its own, with the file system on it, that can be made to fail in the ways in which hardware does. */
export interface FailingDisk {
  folder: string;
  /** The device is gone at once: nothing that was not synced is on it. The file system goes with it. */
  cut(): void;
  /** While on, now and then a read or a write fails. */
  errors(on: boolean): void;
  /** Puts the same disk back, its file system looked through first where `repair`; as it is, without its device having been told. */
  back(repair: boolean): Promise<void>;
  /** Puts in a fresh disk. */
  anew(): Promise<void>;
}

type FileSystem = 'exfat' | 'ext4';

/**
 * How often a request fails while errors are on. A journal that has lost one of its writes unseen may take any file with it, whatever a
 * program has synced: under ext4 the device takes nothing more at all.
 */
const rates = {
  exfat: ['error-pread-rate=2%', 'error-pwrite-rate=20%'],
  ext4: ['error-pwrite-rate=100%'],
} as const;

/** Makes one: a file as the medium, served by nbdkit, seen as a device by nbdfuse and a loop device, with a file system on it. */
export async function failingDisk(system: FileSystem, cleanUp: (() => void)[]): Promise<FailingDisk> {
  const [folder, place, medium] = [newFolder(cleanUp), newFolder(cleanUp), image(cleanUp, 20)];
  const [inject, device] = [join(place, 'inject'), join(place, 'nbd')];
  let server: ChildProcess | undefined;
  let daemon: ChildProcess | undefined;
  let loop: ReturnType<typeof loopOver> | undefined;
  const plug = async (): Promise<void> => {
    writeFileSync(device, '');
    const filter = ['--filter=error', 'file', medium, 'error=EIO', ...rates[system]];
    const words = ['--foreground', '-U', '-', ...filter, `error-file=${inject}`];
    server = spawn('nbdkit', [...words, '--run', `exec nbdfuse "${device}" --unix "$unixsocket"`], {
      stdio: 'ignore',
      detached: true,
    });
    for (let waited = 0; waited < 500 && statSync(device).size === 0; waited += 1) await pause(10);
    loop = loopOver(device);
  };
  const cut = (): void => {
    // With all that it has started itself.
    const group = server?.pid;
    if (group !== undefined) quietly(() => process.kill(-group, 'SIGKILL'));
    daemon?.kill('SIGKILL');
    unmount(folder);
    unmount(device);
    loop?.remove();
    rmSync(inject, { force: true });
  };
  const mount = async (): Promise<void> => {
    daemon = await mountSystem(system, loop?.device ?? '', folder);
  };
  const anew = async (): Promise<void> => {
    cut();
    await plug();
    makeSystem(system, loop?.device ?? '');
    await mount();
  };
  cleanUp.push(cut);
  await anew();
  return {
    folder,
    cut,
    errors: (on) => (on ? writeFileSync(inject, '') : rmSync(inject, { force: true })),
    async back(repair) {
      cut();
      await plug();
      if (repair) quietly(() => repairSystem(system, loop?.device ?? ''));
      await mount();
    },
    anew,
  };
}

export function makeSystem(system: FileSystem, device: string): void {
  if (system === 'exfat') run('mkfs.exfat', device);
  else run('mkfs.ext4', '-q', '-F', '-m', '0', device);
}

function repairSystem(system: FileSystem, device: string): void {
  if (system === 'exfat') run('fsck.exfat', '-y', device);
  else run('fsck.ext4', '-y', device);
}

/** Mounts a device; where a process of its own serves the file system, gives that. */
export async function mountSystem(
  system: FileSystem,
  device: string,
  folder: string,
): Promise<ChildProcess | undefined> {
  if (system === 'ext4') {
    run('mount', device, folder);
    return undefined;
  }
  const daemon = spawn('mount.exfat-fuse', ['-d', device, folder], { stdio: 'ignore' });
  for (let waited = 0; waited < 500; waited += 1) {
    if (isMounted(folder)) return daemon;
    if (daemon.exitCode !== null) break;
    await pause(10);
  }
  daemon.kill('SIGKILL');
  throw new Error('exFAT could not be mounted');
}
