import { closeSync, fsyncSync, lstatSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const line = (most: number) => z.string().transform((text) => text.replaceAll(/\p{C}/gu, ' ').trim().slice(0, most));
const form = z.object({
  workspace: z.string().max(200),
  pc: z.string().regex(/^[0-9a-f]{12}$/),
  machine: line(60),
  who: line(80).nullable(),
  since: line(40),
});

/** Who has a workspace open, where and since when, as it stands in a small file beside the workspace. */
export type LockNote = z.infer<typeof form>;

/** Such a note on the disk. `touched`: when it was last written, by the clock of whoever keeps the disk. */
export interface FoundNote {
  file: string;
  note: LockNote;
  touched: number;
}

const ending = '.dang-mo';
/** Nobody needs more; whoever put more there means ill. */
const mostNotes = 50;
const mostBytes = 4096;

/** Where this PC's note lies; each PC has its own, so that nobody takes down another's. */
export function lockNoteOf(file: string, pc: string): string {
  return join(dirname(file), `${basename(file).slice(0, 60)}.${pc}${ending}`);
}

/** The notes beside the workspace that are of it and read as such; whatever else lies there under such a name counts for nothing. */
export function lockNotes(file: string, workspace: string): FoundNote[] {
  const begin = `${basename(file).slice(0, 60)}.`;
  return namesIn(dirname(file))
    .filter((name) => name.startsWith(begin) && name.endsWith(ending))
    .slice(0, mostNotes)
    .flatMap((name) => {
      const found = readNote(join(dirname(file), name));
      return found && found.note.workspace === workspace && found.file === lockNoteOf(file, found.note.pc)
        ? [found]
        : [];
    });
}

function readNote(file: string): FoundNote | null {
  try {
    const { size, mtimeMs } = plainFile(file);
    if (size > mostBytes) return null;
    return { file, note: form.parse(JSON.parse(readFileSync(file, 'utf8'))), touched: mtimeMs };
  } catch {
    return null;
  }
}

/** A link or a pipe under this name would lead elsewhere, or never end. */
function plainFile(file: string): { size: number; mtimeMs: number } {
  const there = lstatSync(file);
  if (!there.isFile()) throw new Error('no plain file');
  return there;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Puts this PC's note beside the workspace, synced; a place that takes none goes without. Returns whether it is there. */
export function putLockNote(file: string, note: LockNote): boolean {
  const path = lockNoteOf(file, note.pc);
  try {
    // What lies under the name is replaced, never followed.
    rmSync(path, { force: true });
    const handle = openSync(path, 'wx');
    try {
      writeSync(handle, JSON.stringify(note));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    return true;
  } catch {
    return false;
  }
}

/** Takes a note away; one that cannot be taken away stays. */
export function takeLockNote(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The stick is out or takes no writing: whoever opens it next is told.
  }
}
