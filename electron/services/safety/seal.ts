import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Look } from '../../store/copy.ts';
import { writeCount } from '../../store/mark.ts';
import type { Store } from '../../store/store.ts';
import { apart } from './apart.ts';
import { findOnStick } from './generations.ts';
import { readNote } from './place.ts';
import { type SafetySettings, type Travel, takeIn } from './travel.ts';
import { claimed } from './write-sealed.ts';

/** So often it waits for a generation to be written before anything else is. */
const patience = 3;

/**
 * Seals the working copy to the stick: takes in first what the stick holds and this copy does not, then writes a new generation beside
 * the present one, verifies it, and puts it in place. Throws in words where the stick is out, full, not writable or another one;
 * the working copy is whole whatever happens. `anew` writes also where the workspace's file is gone from the stick; `sealed` is SQLite's count
 * of writes up to which the stick held everything. Returns that up to which it does now.
 */
export async function seal(
  travel: Travel,
  store: Store,
  settings: SafetySettings,
  { anew = false, sealed }: { anew?: boolean; sealed: number },
): Promise<number> {
  const { stick, place } = travel;
  for (let left = patience; ; left -= 1) {
    const there = takeInStick(travel, store, settings, anew);
    const isThere = there.claim !== null && there.claim === readNote(place)?.bond;
    if (isThere && writeCount(place.file) === sealed) return sealed;
    const writes = nextGeneration(travel, store, settings);
    const done = await apart('seal', { stick, place, there, writes: left > 0 ? writes : null });
    if (done !== null) return done;
  }
}

/** What lies on the stick under the workspace's name, all of it in the working copy by now, and the checksum that it claims. */
function takeInStick(
  travel: Travel,
  store: Store,
  settings: SafetySettings,
  anew: boolean,
): { is: Look['is']; claim: string | null } {
  const { stick, place } = travel;
  if (!existsSync(dirname(stick))) throw away(stick);
  const claim = claimed(stick);
  if (claim !== null && claim === readNote(place)?.bond) return { is: 'copy', claim };
  const { named, best } = findOnStick(stick);
  if (named.is === 'away') throw away(stick);
  const isOther = best ? best.copy.workspace !== store.settings.read('id') : named.is !== 'damaged';
  if (isOther && !(anew && named.is === 'missing')) throw other(stick);
  if (best) takeIn(travel, best.file, settings, 'open');
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
