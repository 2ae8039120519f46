import type { BackupReason, BackupTrouble } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { writeCount } from '../../store/mark.ts';
import type { Store } from '../../store/store.ts';
import { apart } from './apart.ts';
import { type BackupJob, keepBackup } from './keep-backup.ts';
import type { Label } from './shelf.ts';

/** Makes backups of an open workspace when it is time; a disk that refuses one is tried again, and work goes on. */
export interface BackupTimes {
  /** To be called every second: once an hour, after a change has settled. */
  look(): void;
  /** Makes one now, where anything has changed since the last, in a thread of its own. Never throws. */
  make(reason: BackupReason): Promise<void>;
  /** The same at once, for who cannot wait. */
  makeNow(reason: BackupReason): void;
  /** Why the last try came to nothing, once it has ended; null where it did not. */
  trouble(): Promise<BackupTrouble | null>;
}

/** Seconds without a change, and between two backups, or two tries. */
const pause = 3;
const between = 3600;

/** Keeps the times of one open workspace; `file` is the one that is written. */
export function keepBackupTimes(
  store: Store,
  parts: { shelf: string; file: string; label: Label; now: () => string },
): BackupTimes {
  const { shelf, file, label, now } = parts;
  let kept = -1;
  let seen = writeCount(file);
  let quiet = 0;
  let since = between;
  let trouble: BackupTrouble | null = null;

  const isDue = (): boolean => writeCount(file) !== kept && !store.settings.find('leavesNothing');
  const job = (reason: BackupReason): BackupJob => ({ shelf, file, reason, now: now(), label });
  const ended = (writes: number): void => {
    kept = writes;
    trouble = null;
  };
  const failed = (error: unknown): void => {
    const words = error instanceof AppError ? error.message : `Chưa giữ được bản sao lưu (${String(error)}).`;
    trouble = { at: now(), message: words };
  };
  let running = Promise.resolve();
  const run = async (reason: BackupReason): Promise<void> => {
    if (!isDue()) return;
    const writes = writeCount(file);
    await apart('backup', job(reason)).then(() => ended(writes), failed);
  };
  const make = (reason: BackupReason): Promise<void> => {
    since = 0;
    running = running.then(() => run(reason)).catch(failed);
    return running;
  };
  return {
    make,
    makeNow(reason) {
      if (!isDue()) return;
      const writes = writeCount(file);
      try {
        keepBackup(job(reason));
        ended(writes);
      } catch (error) {
        failed(error);
      }
    },
    async trouble() {
      await running;
      return trouble;
    },
    look() {
      const writes = writeCount(file);
      quiet = writes === seen ? quiet + 1 : 0;
      seen = writes;
      since += 1;
      if (quiet >= pause && since >= between) void make('time');
    },
  };
}
