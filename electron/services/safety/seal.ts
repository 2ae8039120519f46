import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { inWords } from '../../files/write-whole.ts';
import type { Look } from '../../store/copy.ts';
import { claimedDigest, contentDigest, writeCount } from '../../store/mark.ts';
import type { Store } from '../../store/store.ts';
import { findOnStick, putGeneration } from './generations.ts';
import { readNote, writeNote } from './place.ts';
import { type SafetySettings, type Travel, takeIn } from './travel.ts';
import { writeGeneration } from './write-generation.ts';

/**
 * Seals the working copy to the stick: takes in first what the stick holds and this copy does not, then writes a new generation beside
 * the present one, verifies it, and puts it in place. Throws in words where the stick is out, full, not writable or another one;
 * the working copy is whole whatever happens. `anew` writes also where the workspace's file is gone from the stick. Returns SQLite's count of
 * writes up to which the stick holds everything now.
 */
export async function seal(travel: Travel, store: Store, settings: SafetySettings, anew = false): Promise<number> {
  const { stick, place } = travel;
  const there = takeInStick(travel, store, settings, anew);
  const bond = readNote(place)?.bond ?? null;
  if (there.claim !== null && there.claim === bond && contentDigest(place.file).digest === bond)
    return writeCount(place.file);
  const writes = nextGeneration(travel, store, settings);
  const bytes = store.snapshot();
  const fresh = await writeGeneration(stick, bytes);
  try {
    if (claimed(stick) !== there.claim) throw overtaken(stick);
    putGeneration(fresh, stick, there.is);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw inWords(error, stick);
  }
  // Where this fails, the next look at the stick finds by the generations that all of it is here.
  await remember(travel, bytes).catch(() => undefined);
  return writes;
}

/** What lies on the stick under the workspace's name, all of it in the working copy by now, and the checksum that it claims. */
function takeInStick(
  { stick, place }: Travel,
  store: Store,
  settings: SafetySettings,
  anew: boolean,
): { is: Look['is']; claim: string | null } {
  if (!existsSync(dirname(stick))) throw away(stick);
  const claim = claimed(stick);
  if (claim !== null && claim === readNote(place)?.bond) return { is: 'copy', claim };
  const { named, best } = findOnStick(stick);
  if (named.is === 'away') throw away(stick);
  const isOther = best ? best.copy.workspace !== store.settings.read('id') : named.is !== 'damaged';
  if (isOther && !(anew && named.is === 'missing')) throw other(stick);
  if (best) takeIn({ stick, place }, best.file, settings, 'open');
  return { is: named.is, claim };
}

/** Gives the present state a number, unless it has one already, from a seal that came to nothing. Returns the count of writes that it stands for. */
function nextGeneration({ place }: Travel, store: Store, { machine, now, newId }: SafetySettings): number {
  const head = store.generations.head();
  const writes = writeCount(place.file);
  if (head?.writes === writes) return writes;
  const number = (head?.number ?? 0) + 1;
  store.write(() => store.generations.add({ id: newId(), number, machine, at: now(), writes: writes + 1 }));
  return writes + 1;
}

async function remember({ stick, place }: Travel, bytes: Buffer): Promise<void> {
  await writeFile(`${place.base}.moi`, bytes);
  await rename(`${place.base}.moi`, place.base);
  writeNote(place, { stick, bond: contentDigest(place.base).digest });
}

/** The checksum that the mark of a file claims; null where there is no file or no mark. */
function claimed(file: string): string | null {
  try {
    return claimedDigest(file);
  } catch {
    return null;
  }
}

function away(stick: string): AppError {
  return new AppError(
    'notFound',
    `USB chứa “${basename(stick)}” không cắm ở máy: vẫn làm việc bình thường, sẽ ghi khi cắm lại.`,
    'stick',
  );
}

function other(stick: string): AppError {
  return new AppError(
    'conflict',
    `Ở “${dirname(stick)}” không có “${basename(stick)}” của sổ đang mở: không ghi đè gì cả. Hãy cắm đúng USB của sổ.`,
    'stick',
  );
}

function overtaken(stick: string): AppError {
  return new AppError('conflict', `“${basename(stick)}” vừa được máy khác ghi: sẽ ghép rồi ghi lại.`, 'overtaken');
}
