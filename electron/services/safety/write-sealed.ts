import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { inWords } from '../../files/write-whole.ts';
import type { Look } from '../../store/copy.ts';
import { claimIn } from '../../store/locked/container.ts';
import { beginningOf } from '../../store/locked/header.ts';
import type { Key } from '../../store/locked/keys.ts';
import { claimedDigest, writesOf } from '../../store/mark.ts';
import { snapshotOf } from '../../store/snapshot.ts';
import { bringAlike } from './beside.ts';
import { putGeneration } from './generations.ts';
import { type Place, writeNote } from './place.ts';
import { writeGeneration } from './write-generation.ts';

/** The part of a seal that takes long. */
export interface SealJob {
  stick: string;
  place: Place;
  /** What lay on the stick when all of it had been taken in, and the checksum that it claimed. */
  there: { is: Look['is']; claim: string | null };
  /** SQLite's count of writes at the generation that is to be written; null at the last try, which takes along what has come since. */
  writes: number | null;
  /** What it is to be locked with; null leaves it open. */
  key: Key | null;
  /** The keys of this PC. */
  known: readonly Key[];
}

/**
 * Writes the working copy as a new generation, verified, in place of what lies on the stick. Returns SQLite's count of writes up to which the
 * stick holds everything, or null, with nothing written, where the working copy or the stick has moved on since.
 */
export async function writeSealed({ stick, place, there, writes, key, known }: SealJob): Promise<number | null> {
  const pages = snapshotOf(place.file);
  if (writes !== null && writesOf(pages) !== writes) return null;
  // The present generation becomes the former one: what was that must not go as it is, where a stick is being locked.
  if (key) await bringAlike(stick, key, known);
  const base = `${place.base}.moi`;
  let keeping: Promise<unknown> = Promise.resolve();
  const generation = await writeGeneration(stick, pages, {
    key,
    known(mark) {
      keeping = writeFile(base, [pages, mark]);
      keeping.catch(() => undefined);
    },
  });
  try {
    if (claimed(stick, known) !== there.claim) {
      if (writes === null) throw overtaken(stick);
      await rm(generation.file, { force: true });
      return null;
    }
    putGeneration(generation.file, stick, there.is);
  } catch (error) {
    await rm(generation.file, { force: true }).catch(() => undefined);
    throw inWords(error, stick);
  }
  try {
    await keeping;
    await rename(base, place.base);
    writeNote(place, { stick, bond: generation.digest });
  } catch {
    // The next look at the stick finds by the generations that all of it is here.
  }
  return writesOf(pages);
}

/** The checksum that the mark of a file claims; null where there is no file or no mark, or its key is not known. */
export function claimed(file: string, known: readonly Key[]): string | null {
  try {
    const start = beginningOf(file);
    if (start.is === 'other') return claimedDigest(file);
    const key = start.is === 'locked' ? known.find(({ lock }) => lock.id === start.header.lock.id) : undefined;
    return start.is === 'locked' && key ? claimIn(start.header, key) : null;
  } catch {
    return null;
  }
}

function overtaken(stick: string): AppError {
  return new AppError('conflict', `“${basename(stick)}” vừa được máy khác ghi: sẽ ghép rồi ghi lại.`, 'overtaken');
}
