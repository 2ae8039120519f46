import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFile, syncFolder } from '../../files/write-whole.ts';
import { type Copy, type Look, lookAt } from '../../store/copy.ts';
import { beginningOf, type Lock } from '../../store/locked/header.ts';
import type { Key } from '../../store/locked/keys.ts';

/** Where the former generation of a stick's file is kept. */
export function formerOf(file: string): string {
  return `${file}.truoc`;
}

/** What a new generation is called until it is verified. */
export function freshOf(file: string, mark: string): string {
  return join(dirname(file), `.${basename(file).slice(0, 60)}.${mark}.moi`);
}

/** Whether a name is one that `freshOf` has given for the file. */
export function isFreshOf(file: string, name: string): boolean {
  return name.startsWith(`.${basename(file).slice(0, 60)}.`) && name.endsWith('.moi');
}

/** What of a workspace lies on the stick: the file under its name, or the best of what an interrupted seal or a torn file has left. */
export interface Found {
  /** What lies under the name itself. */
  named: Look;
  /** The copy to go by, and where it lies. */
  best: { file: string; copy: Copy } | null;
  /** What is to be opened by a password before anything can be gone by; null where there is no such thing. */
  locked: Lock | null;
}

/** Looks for the workspace on the stick; where its file is torn or gone, among the generations beside it. */
export function findOnStick(file: string, keys: readonly Key[]): Found {
  const named = lookAt(file, keys);
  if (named.is === 'copy') return { named, best: { file, copy: named.copy }, locked: null };
  if (named.is === 'locked') return { named, best: null, locked: named.lock };
  if (named.is === 'stranger' || named.is === 'away') return { named, best: null, locked: null };
  const others = readdirSync(dirname(file))
    .filter((name) => isFreshOf(file, name))
    .map((name) => join(dirname(file), name));
  const looks = [formerOf(file), ...others].map((path) => ({ file: path, look: lookQuietly(path, keys) }));
  const copies = looks.flatMap(({ file: path, look }) =>
    look?.is === 'copy' ? [{ file: path, copy: look.copy }] : [],
  );
  const [locked] = looks.flatMap(({ look }) => (look?.is === 'locked' ? [look.lock] : []));
  const [best] = copies.sort((one, other) => other.copy.number - one.copy.number);
  return { named, best: best ?? null, locked: best ? null : (locked ?? null) };
}

/** The lock that is to be opened before the workspace can be: of its file, however damaged, or of what lies beside; null where no password is needed. */
export function lockAt(file: string, keys: readonly Key[]): Lock | null {
  const start = beginningOf(file);
  if (start.is !== 'locked') return findOnStick(file, keys).locked;
  return keys.some(({ lock }) => lock.id === start.header.lock.id) ? null : start.header.lock;
}

/** What lies beside the file is only a help: where it does not read either, there is none. */
function lookQuietly(path: string, keys: readonly Key[]): Look | null {
  try {
    return lookAt(path, keys);
  } catch {
    return null;
  }
}

/** Where a torn file is set aside. */
export function tornOf(file: string): string {
  return `${file}.hong`;
}

/** Renames a torn file, so that it can be recovered from later; what would undo its last write goes along, never to meet another file. */
export function setAside(file: string): void {
  for (const ending of ['', '-journal']) {
    if (existsSync(file + ending)) renameSync(file + ending, tornOf(file) + ending);
  }
}

/** Puts a verified new generation under its name; the one there becomes the former one, or, where it is torn, is set aside for recovery. */
export function putGeneration(fresh: string, file: string, there: Look['is']): void {
  if (there === 'copy') renameSync(file, formerOf(file));
  else if (there === 'damaged') setAside(file);
  renameSync(fresh, file);
  makeDurable(file);
}

/** Makes sure that the file is on the medium under its name. Throws where the disk fails. */
export function makeDurable(file: string): void {
  // Where folders cannot be synced, as on exFAT and on Windows, the names go out with the file.
  syncFile(file);
  syncFolder(dirname(file));
}

/** Whether the medium keeps what reads from it: a seal may have failed at the last moment. What cannot be written to was not just written. */
export function isDurable(file: string): boolean {
  try {
    makeDurable(file);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && ['EROFS', 'EACCES', 'EPERM'].includes(String(error.code));
  }
}
