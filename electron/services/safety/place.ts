import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../files/write-whole.ts';

/** Where the working copy of one workspace lies on this PC, and what is known there of its stick. */
export interface Place {
  folder: string;
  /** The working copy. */
  file: string;
  /** The content that working copy and stick had when they were last the same: what a merge begins from. */
  base: string;
}

const noteForm = z.object({
  /** The stick's file as it was last seen. */
  stick: z.string(),
  /** The content that both had when they were last the same; null where they never were. */
  bond: z.string().nullable(),
});
export type Note = z.infer<typeof noteForm>;

/** The place of a workspace, by its id alone: a stick comes back under another letter. */
export function placeOf(root: string, workspace: string): Place {
  // The id comes out of a file, which anyone may have made.
  const name = /^[a-z0-9]{8,40}$/.test(workspace)
    ? workspace
    : createHash('sha256').update(workspace).digest('hex').slice(0, 32);
  return placeIn(join(root, name));
}

function placeIn(folder: string): Place {
  return { folder, file: join(folder, 'so.sobaocao'), base: join(folder, 'goc.sobaocao') };
}

/** All places that hold a working copy. */
export function placesIn(root: string): Place[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .map((name) => placeIn(join(root, name)))
    .filter(({ file }) => existsSync(file));
}

export function readNote({ folder }: Place): Note | null {
  try {
    return noteForm.parse(JSON.parse(readFileSync(join(folder, 'note.json'), 'utf8')));
  } catch {
    return null;
  }
}

export function writeNote({ folder }: Place, note: Note): void {
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, 'note.json'), Buffer.from(JSON.stringify(note)), { replace: true });
}

/** How often, and after how many milliseconds, what another program holds is tried again: on Windows a virus scanner opens what was just written. */
const patiently = { recursive: true, force: true, maxRetries: 4, retryDelay: 60 } as const;

/** Takes the working copy and all that belongs to it off this PC. Throws where another program holds something of it; its note then stays with it. */
export function clear({ folder, file }: Place): void {
  rmSync(file, patiently);
  rmSync(folder, patiently);
}

/** Takes off what an earlier `clear` had to leave beside a working copy that is gone. */
export function clearRests(root: string): void {
  if (!existsSync(root)) return;
  for (const name of readdirSync(root)) {
    const place = placeIn(join(root, name));
    try {
      if (!existsSync(place.file)) clear(place);
    } catch {
      // Still held: there is a next start.
    }
  }
}
