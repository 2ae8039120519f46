import { hash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupReason } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { syncFolder } from '../../files/write-whole.ts';
import { storeFailure } from '../../store/failure.ts';
import { claimedDigest, markFor } from '../../store/mark.ts';
import { snapshotOf } from '../../store/snapshot.ts';
import { verifyWorkspace } from '../../store/verify.ts';
import { thinned } from '../thinning.ts';
import { backupFile, backupsOn, type Label, nextBackup, unfinished, writeLabel } from './shelf.ts';

/** A backup that is to be made. */
export interface BackupJob {
  shelf: string;
  /** The file that is written. */
  file: string;
  reason: BackupReason;
  /** ISO 8601 in UTC. */
  now: string;
  label?: Label | undefined;
}

/**
 * Makes a backup where the latest does not hold the same, and lets old ones go. It appears under its name only once it is synced, opened and
 * verified. Throws in words, leaving nothing, where that cannot be done.
 */
export function keepBackup({ shelf, file, reason, now, label }: BackupJob): void {
  const pages = snapshotOf(file);
  const digest = hash('sha256', pages);
  try {
    mkdirSync(shelf, { recursive: true });
    for (const name of readdirSync(shelf)) if (name.endsWith(unfinished)) rmSync(join(shelf, name), { force: true });
    const there = backupsOn(shelf);
    if (label) writeLabel(shelf, label);
    const [latest] = there;
    if (latest !== undefined && claimedDigest(backupFile(shelf, latest.id)) === digest) return;
    const id = nextBackup(there, now, reason);
    const fresh = join(shelf, `${id}${unfinished}`);
    try {
      writeSynced(fresh, [pages, markFor(pages, digest)]);
      refuseUnsound(fresh);
      renameSync(fresh, backupFile(shelf, id));
    } finally {
      rmSync(fresh, { force: true });
    }
    syncFolder(shelf);
    thinOut(shelf, now);
  } catch (error) {
    throw inWords(error, shelf);
  }
}

/** The youngest stay in any case, and few go at a time: a clock that is wrong for a day costs little. */
const youngest = 10;
const fewest = 3;

function thinOut(shelf: string, now: string): void {
  const all = backupsOn(shelf);
  const spared = new Set(all.slice(0, youngest).map(({ id }) => id));
  const tooMany = thinned(all, Date.parse(now)).filter(({ id }) => !spared.has(id));
  for (const { id } of tooMany.slice(-fewest)) rmSync(backupFile(shelf, id), { force: true });
}

function writeSynced(file: string, parts: readonly Buffer[]): void {
  const handle = openSync(file, 'w');
  try {
    for (const bytes of parts) for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Opens the file and reads it through, from its pages and its checksum to its figures and blocks. */
function refuseUnsound(file: string): void {
  const { ok, problems } = verifyWorkspace(file);
  if (!ok) {
    throw new AppError(
      'notWorkspace',
      `Bản sao lưu vừa chép đọc lại không nguyên vẹn nên không được giữ (${problems[0]}). Hãy bấm “Kiểm tra sổ”.`,
    );
  }
}

/** What hinders a backup is this PC’s own disk. */
function inWords(error: unknown, shelf: string): unknown {
  if (error instanceof AppError) return error;
  const failure = storeFailure(error, shelf);
  return failure instanceof AppError && failure.code === 'full'
    ? new AppError('full', 'Ổ đĩa của máy này đã đầy nên chưa giữ được bản sao lưu: hãy xóa bớt tệp trên máy.')
    : new AppError('readOnly', `Máy này không cho ghi bản sao lưu vào “${shelf}”: hãy hỏi người quản trị máy.`);
}
