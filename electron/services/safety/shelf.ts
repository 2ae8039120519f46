import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Backup, type BackupReason, backupReasons } from '../../../shared/api.ts';

/** Where the backups of one workspace lie on this PC: by its id alone, wherever its file is. */
export function shelfOf(root: string, workspace: string): string {
  return join(root, workspace.replaceAll(/[^\w-]/g, '_'));
}

/** The file of a backup. */
export function backupFile(shelf: string, id: string): string {
  return join(shelf, `${id}.sobaocao`);
}

/** What is being made has this ending until it is verified. */
export const unfinished = '.moi';

// The first backups had no number: they come before all others, by their time.
const form = new RegExp(
  `^(?:(\\d{6})\\.)?(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d-\\d{3}Z)\\.(${backupReasons.join('|')})\\.sobaocao$`,
);

/** A backup with its number, which counts up whatever the clock does. */
export interface Numbered extends Backup {
  number: number;
}

/** The backups there are, the latest made first. */
export function backupsOn(shelf: string): Numbered[] {
  if (!existsSync(shelf)) return [];
  return readdirSync(shelf)
    .flatMap((name) => {
      const [, number = '0', stamp, reason] = form.exec(name) ?? [];
      if (stamp === undefined) return [];
      const at = stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z');
      const id = name.slice(0, -'.sobaocao'.length);
      const { size } = statSync(join(shelf, name));
      return [{ id, at, reason: reason as BackupReason, bytes: size, number: Number(number) }];
    })
    .sort((one, other) => other.number - one.number || other.at.localeCompare(one.at));
}

/** The name of the next backup, behind all that there are. `at` is ISO 8601 in UTC. */
export function nextBackup(there: readonly Numbered[], at: string, reason: BackupReason): string {
  const number = Math.max(0, ...there.map((one) => one.number)) + 1;
  return `${String(number).padStart(6, '0')}.${at.replaceAll(/[:.]/g, '-')}.${reason}`;
}

const labelForm = z.object({ office: z.string(), file: z.string() });

/** Whose workspace it is and where its file lay last: what people know it by. */
export type Label = z.infer<typeof labelForm>;

export function readLabel(shelf: string): Label | null {
  try {
    return labelForm.parse(JSON.parse(readFileSync(join(shelf, 'so.json'), 'utf8')));
  } catch {
    return null;
  }
}

/** A label that cannot be written is only a name less. */
export function writeLabel(shelf: string, label: Label): void {
  try {
    if (JSON.stringify(readLabel(shelf)) !== JSON.stringify(label))
      writeFileSync(join(shelf, 'so.json'), JSON.stringify(label));
  } catch {
    // The backups themselves are told of by whoever makes them.
  }
}
