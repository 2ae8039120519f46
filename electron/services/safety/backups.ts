import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup, BackupShelf } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { glanceAt } from '../../store/glance.ts';
import { backupFile, backupsOn, readLabel } from './shelf.ts';

/** The backups on a shelf as the clerk sees them, the latest made first. */
export function listBackups(shelf: string): Backup[] {
  return backupsOn(shelf).map(({ number: _, ...backup }) => backup);
}

/** The backups of every workspace on this PC, that with the latest first. `root` holds the shelves. */
export function everyShelf(root: string): BackupShelf[] {
  return shelvesIn(root)
    .flatMap((workspace) => {
      const shelf = join(root, workspace);
      const backups = listBackups(shelf);
      const [latest] = backups;
      if (!latest) return [];
      const label = readLabel(shelf);
      const office = label?.office ?? glanceAt(backupFile(shelf, latest.id))?.office ?? null;
      return [{ workspace, office, file: label?.file ?? null, backups }];
    })
    .sort((one, other) => (other.backups[0]?.at ?? '').localeCompare(one.backups[0]?.at ?? ''));
}

function shelvesIn(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
}

/** The file of a backup that is listed; throws `notFound` for any other. */
export function listedBackup(root: string, workspace: string, id: string): string {
  const shelf = shelvesIn(root).includes(workspace) ? join(root, workspace) : undefined;
  if (shelf !== undefined && backupsOn(shelf).some((backup) => backup.id === id)) return backupFile(shelf, id);
  throw new AppError('notFound', 'Không còn bản sao lưu này: hãy chọn bản khác.', 'backup');
}

/** Takes all backups of a workspace off this PC. */
export function clearShelf(shelf: string): void {
  rmSync(shelf, { recursive: true, force: true });
}
