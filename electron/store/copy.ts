import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { cutShort, newerVersion, storeFailure } from './failure.ts';
import { isSound, unlockBytes } from './locked/container.ts';
import { beginningOf, type Lock } from './locked/header.ts';
import type { Key } from './locked/keys.ts';
import { claimedDigest, contentDigest, contentIn, type MarkState, writeCount } from './mark.ts';
import { connect, connectPages, type Database } from './sqlite.ts';
import { generationsTable } from './tables/generations.ts';
import { settingsTable } from './tables/settings.ts';
import { checkMarks, markOf, pagesAreSound } from './workspace-file.ts';

/** A copy of a workspace as others need to know it: which states went into it, and whether it has moved on since. */
export interface Copy {
  workspace: string;
  /** Tells one content from any other. */
  digest: string;
  /** The latest sealed state in it, null where it was never sealed. */
  head: string | null;
  /** The number of that state, 0 where it was never sealed. */
  number: number;
  /** Where and when that state was sealed, as it says itself. */
  sealed: { machine: string; at: string } | null;
  known: ReadonlySet<string>;
  /** It was written to since that state. */
  changed: boolean;
  /** The PC must keep nothing of it. */
  leavesNothing: boolean;
}

/** What lies at a path: nothing although its folder is there, not even the folder, a file that is not ours or newer than we, a damaged one, one whose key is not here, a copy. */
export type Look =
  | { is: 'missing' | 'away' | 'damaged' }
  | { is: 'stranger'; why: AppError }
  /** Whole, as far as can be told without its key. */
  | { is: 'locked'; lock: Lock }
  | { is: 'copy'; copy: Copy /** The lock that it was read through; null where it lies open. */; lock: Lock | null };

/** Looks at what lies at the path, through its password where the key is among `keys`. A write that was cut off there is undone; nothing else is changed. Throws where it cannot be read just now. */
export function lookAt(file: string, keys: readonly Key[] = [], isAgain = false): Look {
  try {
    if (!existsSync(file)) return { is: existsSync(dirname(file)) ? 'missing' : 'away' };
    if (statSync(file).size === 0) return { is: 'damaged' };
    const start = beginningOf(file);
    if (start.is === 'damaged') return { is: 'damaged' };
    if (start.is === 'newer') throw newerVersion(basename(file));
    return start.is === 'locked' ? behind(file, start.header.lock, keys) : inside(file);
  } catch (error) {
    const failure = storeFailure(error, file);
    if (!(failure instanceof AppError)) throw error;
    if (failure.message === cutShort(basename(file)).message) return { is: 'damaged' };
    // Another PC has just put a locked file there.
    const isReplaced = failure.code === 'notWorkspace' && !isAgain && beginningOf(file).is === 'locked';
    if (isReplaced) return lookAt(file, keys, true);
    if (failure.code === 'notWorkspace' || failure.code === 'newerVersion') return { is: 'stranger', why: failure };
    throw failure;
  }
}

function inside(file: string): Look {
  const unfinished = existsSync(`${file}-journal`);
  const database = connect(file, { readonly: !unfinished });
  try {
    checkMarks(database, file);
    const state = markOf(database, file);
    if (state === 'broken' || (state === 'unmarked' && !pagesAreSound(database))) return { is: 'damaged' };
    return { is: 'copy', copy: copyIn(database, contentOf(file, state)), lock: null };
  } finally {
    database.close();
  }
}

/** What the mark says was just compared with the pages, where they are whole. */
function contentOf(file: string, state: MarkState): { digest: string; writes: number } {
  const digest = state === 'whole' ? claimedDigest(file) : null;
  return digest === null ? contentDigest(file) : { digest, writes: writeCount(file) };
}

/** A locked file was whole when it was locked: its mark tells whether it still is. */
function behind(file: string, lock: Lock, keys: readonly Key[]): Look {
  const bytes = readFileSync(file);
  const key = keys.find((one) => one.lock.id === lock.id);
  if (!key) return isSound(bytes) ? { is: 'locked', lock } : { is: 'damaged' };
  const content = unlockBytes(bytes, key);
  const sum = content === 'damaged' ? null : contentIn(content);
  if (content === 'damaged' || !sum) return { is: 'damaged' };
  const database = connectPages(content);
  try {
    checkMarks(database, file, undefined, content.length);
    return { is: 'copy', copy: copyIn(database, sum), lock };
  } finally {
    database.close();
  }
}

function copyIn(database: Database, { digest, writes }: { digest: string; writes: number }): Copy {
  const settings = settingsTable(database);
  const [workspace, leavesNothing] = [settings.read('id'), settings.find('leavesNothing') ?? false];
  // The oldest workspaces know nothing of generations.
  const knows = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'generation'").get();
  if (!knows)
    return { workspace, digest, head: null, number: 0, sealed: null, known: new Set(), changed: true, leavesNothing };
  const generations = generationsTable(database);
  const head = generations.head();
  const changed = head?.writes !== writes;
  return {
    workspace,
    digest,
    head: head?.id ?? null,
    number: head?.number ?? 0,
    sealed: head ? { machine: head.machine, at: head.at } : null,
    known: generations.ids(),
    changed,
    leavesNothing,
  };
}
