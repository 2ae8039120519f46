import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup, BackupReason } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { refuseReservedName } from '../../files/reserved-name.ts';
import { refuseTarget, writeWhole } from '../../files/write-whole.ts';
import { claimedDigest } from '../../store/mark.ts';
import { restoreCopy } from '../../store/restore.ts';
import type { Store } from '../../store/store.ts';
import { verifyWorkspace } from '../../store/verify.ts';
import { thinned } from '../thinning.ts';

/** The backups of one workspace on this PC, kept by its id wherever its file lies. */
export interface Backups {
  /** Those there are, the latest first. */
  list(): Backup[];
  /** Makes one, where the latest does not hold the same; it counts only once it has been opened and verified. Too many old ones go. */
  make(store: Store, reason: BackupReason, now: string): void;
  /** Puts one into a new file, as a workspace of its own. Throws `notFound` for one that is not there, `exists` for an existing file. */
  restore(id: string, file: string, newId: string): void;
  /** Takes all of them off this PC. */
  clear(): void;
}

const form = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)\.(time|close|import|merge)\.sobaocao$/;

export function backupsIn(folder: string): Backups {
  const pathOf = (id: string) => join(folder, `${id}.sobaocao`);
  const list = (): Backup[] => {
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .flatMap((name) => {
        const [, stamp, reason] = form.exec(name) ?? [];
        if (stamp === undefined) return [];
        const at = stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z');
        const id = name.slice(0, -'.sobaocao'.length);
        return [{ id, at, reason: reason as BackupReason, bytes: statSync(join(folder, name)).size }];
      })
      .sort((one, other) => other.at.localeCompare(one.at));
  };
  return {
    list,
    make(store, reason, now) {
      mkdirSync(folder, { recursive: true });
      const bytes = store.snapshot();
      const fresh = join(folder, 'moi.tmp');
      writeWhole(fresh, bytes, { replace: true });
      const [latest] = list();
      const isKnown = latest !== undefined && claimedDigest(pathOf(latest.id)) === claimedDigest(fresh);
      if (isKnown || !verifyWorkspace(fresh).ok) return rmSync(fresh, { force: true });
      renameSync(fresh, pathOf(`${now.replaceAll(/[:.]/g, '-')}.${reason}`));
      for (const { id } of thinned(list(), Date.parse(now))) rmSync(pathOf(id), { force: true });
    },
    restore(id, file, newId) {
      refuseReservedName(file);
      refuseTarget(file, false);
      if (!list().some((backup) => backup.id === id))
        throw new AppError('notFound', 'Không còn bản sao lưu này: hãy chọn bản khác.', 'backup');
      restoreCopy(pathOf(id), file, newId);
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
