import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A mounted file system. */
export interface Disk {
  folder: string;
  unmount(): void;
}

export function run(command: string, ...words: string[]): void {
  execFileSync(command, words, { stdio: 'ignore' });
}

/** For what may be gone already. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // It is gone.
  }
}

/** A folder that is gone with the run. */
export function newFolder(cleanUp: (() => void)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-dia-'));
  cleanUp.push(() => quietly(() => rmSync(folder, { recursive: true, force: true })));
  return folder;
}

/** An empty disk image. */
export function image(cleanUp: (() => void)[], megabytes: number): string {
  const file = join(newFolder(cleanUp), 'disk.img');
  writeFileSync(file, '');
  truncateSync(file, megabytes << 20);
  return file;
}

export function tmpfs(cleanUp: (() => void)[]): Disk {
  const folder = newFolder(cleanUp);
  run('mount', '-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder);
  return { folder, unmount: () => unmount(folder) };
}

export function ext4(cleanUp: (() => void)[]): Disk {
  const [folder, file] = [newFolder(cleanUp), image(cleanUp, 16)];
  run('mkfs.ext4', '-q', '-F', '-m', '0', file);
  run('mount', '-o', 'loop', file, folder);
  return { folder, unmount: () => unmount(folder) };
}

/** Takes a file system away, whoever still has something of it open. */
export function unmount(folder: string): void {
  quietly(() => run('umount', '-l', folder));
}

export function isMounted(folder: string): boolean {
  try {
    run('mountpoint', '-q', folder);
    return true;
  } catch {
    return false;
  }
}

/** A loop device over a file. */
export function loopOver(file: string): { device: string; remove(): void } {
  const device = execFileSync('losetup', ['--find', '--show', file], { encoding: 'utf8' }).trim();
  return { device, remove: () => quietly(() => run('losetup', '-d', device)) };
}
