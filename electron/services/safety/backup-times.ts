import type { BackupReason } from '../../../shared/api.ts';
import { writeCount } from '../../store/mark.ts';
import type { Store } from '../../store/store.ts';
import type { Backups } from './backups.ts';

/** Makes backups of an open workspace when it is time; a disk that refuses one is tried again, and work goes on. */
export interface BackupTimes {
  /** To be called every second: once an hour, after a change has settled. */
  look(): void;
  /** Makes one now, where anything has changed since the last. */
  make(reason: BackupReason): void;
}

/** Seconds without a change, and between two backups, or two tries. */
const pause = 3;
const between = 3600;

/** Keeps the times of one open workspace; `file` is the one that is written. */
export function keepBackupTimes(
  backups: Backups,
  store: Store,
  parts: { file: string; now: () => string },
): BackupTimes {
  const { file, now } = parts;
  let kept = -1;
  let seen = writeCount(file);
  let quiet = 0;
  let since = between;
  const make = (reason: BackupReason): void => {
    const writes = writeCount(file);
    if (writes === kept || store.settings.find('leavesNothing')) return;
    since = 0;
    try {
      backups.make(store, reason, now());
      kept = writes;
    } catch {
      // Of the PC's own disk: the workspace itself is told of by whoever writes it.
    }
  };
  return {
    make,
    look() {
      const writes = writeCount(file);
      quiet = writes === seen ? quiet + 1 : 0;
      seen = writes;
      since += 1;
      if (quiet >= pause && since >= between) make('time');
    },
  };
}
