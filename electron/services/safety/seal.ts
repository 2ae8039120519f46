import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { inWords } from '../../files/write-whole.ts';
import { lockedFile } from '../../store/failure.ts';
import { lockIdOf } from '../../store/locked/header.ts';
import { writeCount } from '../../store/mark.ts';
import type { Store } from '../../store/store.ts';
import { apart } from './apart.ts';
import { bringAlike } from './beside.ts';
import { findOnStick } from './generations.ts';
import { keyOf, keysHere, writeKeys } from './keyring.ts';
import { readNote } from './place.ts';
import { awaken } from './probe.ts';
import { type SafetySettings, type Travel, takeIn } from './travel.ts';
import { claimed, type SealJob } from './write-sealed.ts';

/** So often it waits for a generation to be written before anything else is. */
const patience = 3;

/**
 * Seals the working copy to the stick: takes in first what the stick holds and this copy does not, then writes a new generation beside
 * the present one, verifies it, and puts it in place. Throws in words where the stick is out, full, not writable or another one;
 * the working copy is whole whatever happens. Where the workspace has a password, nothing plain is written or left there. `anew` writes
 * also where the workspace's file is gone from the stick; `sealed` is SQLite's count of writes up to which the stick held everything.
 * Returns that up to which it does now.
 */
export async function seal(
  travel: Travel,
  store: Store,
  settings: SafetySettings,
  { anew = false, sealed }: { anew?: boolean; sealed: number },
): Promise<number> {
  const { stick, place } = travel;
  await awaken(stick);
  for (let left = patience; ; left -= 1) {
    const there = takeInStick(travel, store, settings, anew);
    const key = keyOf(store, place);
    const known = keysHere(settings);
    const isThere = there.claim !== null && there.claim === readNote(place)?.bond;
    const isAlike = lockIdOf(stick) === (key?.lock.id ?? null);
    const isSealed = isThere && isAlike && writeCount(place.file) === sealed;
    const done = isSealed ? sealed : await putNext(travel, store, settings, { there, key, known, waits: left > 0 });
    if (done === null) continue;
    await bringAlike(stick, key, known).catch((error: unknown) => {
      throw inWords(error, stick);
    });
    writeKeys(place, key ? [key] : []);
    return done;
  }
}

/** Writes the next generation; null where the working copy has moved on meanwhile and it may wait. */
function putNext(
  { stick, place }: Travel,
  store: Store,
  settings: SafetySettings,
  { waits, ...parts }: Pick<SealJob, 'there' | 'key' | 'known'> & { waits: boolean },
): Promise<number | null> {
  const writes = nextGeneration(place.file, store, settings);
  return apart('seal', { stick, place, writes: waits ? writes : null, ...parts });
}

/** What lies on the stick under the workspace's name, all of it in the working copy by now, and the checksum that it claims. */
function takeInStick(travel: Travel, store: Store, settings: SafetySettings, anew: boolean): SealJob['there'] {
  const { stick, place } = travel;
  if (!existsSync(dirname(stick))) throw away(stick);
  const claim = claimed(stick, keysHere(settings));
  if (claim !== null && claim === readNote(place)?.bond) return { is: 'copy', claim };
  const { named, best, locked } = findOnStick(stick, keysHere(settings));
  if (named.is === 'away') throw away(stick);
  if (locked) throw lockedFile(basename(stick));
  // Another PC has a later version of the program: its work waits there, and ours here, until this one is brought up to date.
  if (named.is === 'stranger' && named.why.code === 'newerVersion') throw named.why;
  const isOther = best ? best.copy.workspace !== store.settings.read('id') : named.is !== 'damaged';
  if (isOther && !(anew && named.is === 'missing')) throw other(stick, named.is === 'missing');
  if (best) takeIn(travel, best.file, settings, 'open');
  return { is: named.is, claim };
}

/** Gives the present state a number, unless it has one already, from a seal that came to nothing. Returns the count of writes that it stands for. */
function nextGeneration(file: string, store: Store, { machine, now, newId }: SafetySettings): number {
  const head = store.generations.head();
  const writes = writeCount(file);
  if (head?.writes === writes) return writes;
  const number = (head?.number ?? 0) + 1;
  store.write(() => store.generations.add({ id: newId(), number, machine, at: now(), writes: writes + 1 }));
  return writes + 1;
}

function away(stick: string): AppError {
  return new AppError(
    'notFound',
    `USB chứa “${basename(stick)}” không cắm ở máy: vẫn làm việc bình thường, sẽ ghi khi cắm lại.`,
    'stick',
  );
}

function other(stick: string, isGone: boolean): AppError {
  return new AppError(
    'conflict',
    `Ở “${dirname(stick)}” không có “${basename(stick)}” của sổ đang mở: không ghi đè gì cả. Hãy cắm đúng USB của sổ.`,
    isGone ? 'gone' : 'stick',
  );
}
