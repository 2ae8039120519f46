import { readdirSync, renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { eraseFile } from '../../files/erase.ts';
import { syncFolder } from '../../files/write-whole.ts';
import { workspaceExtension } from '../../store/identity.ts';
import { lockBytes } from '../../store/locked/container.ts';
import { beginningOf, sha256 } from '../../store/locked/header.ts';
import type { Key } from '../../store/locked/keys.ts';
import { contentOf } from '../../store/locked/plain.ts';
import { freshOf, isFreshOf } from './generations.ts';
import { writeBeside } from './write-generation.ts';

/**
 * Makes what lies beside a workspace's file on its stick (the former generation, a torn file, a copy from before an update) locked with
 * the same key as the file itself, or as open as it; what is locked with a key that is not here stays as it is.
 */
export async function bringAlike(file: string, key: Key | null, known: readonly Key[]): Promise<void> {
  const folder = dirname(file);
  const names = readdirSync(folder);
  // What a cut-off work has left, perhaps plain.
  if (key) for (const name of names) if (isFreshOf(file, name)) await eraseFile(join(folder, name));
  for (const name of names) {
    const path = join(folder, name);
    if (!isBeside(basename(file), name)) continue;
    const start = beginningOf(path);
    const lock = start.is === 'locked' ? start.header.lock.id : null;
    const isReadable = start.is === 'other' || known.some((one) => one.lock.id === lock);
    if (!isReadable || lock === (key?.lock.id ?? null)) continue;
    await recode(path, key, start.is === 'other' ? await readFile(path) : contentOf(path, known));
  }
}

/** Puts the other form in the file's place once it is verified, and only then takes what was there away. */
async function recode(path: string, key: Key | null, content: Buffer): Promise<void> {
  const bytes = key ? await lockBytes(content, sha256(content).toString('hex'), key) : content;
  const fresh = await writeBeside(path, bytes);
  const old = freshOf(path, 'cu');
  renameSync(path, old);
  renameSync(fresh, path);
  syncFolder(dirname(path));
  await eraseFile(old);
}

function isBeside(file: string, name: string): boolean {
  const stem = file.endsWith(workspaceExtension) ? file.slice(0, -workspaceExtension.length) : file;
  return (
    ['.truoc', '.hong', '.hong-journal'].some((ending) => name === file + ending) ||
    (name.startsWith(`${stem}.truoc-nang-cap-`) && name.endsWith(workspaceExtension))
  );
}
