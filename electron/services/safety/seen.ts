import { access } from 'node:fs/promises';
import { type Copy, lookAt } from '../../store/copy.ts';
import type { Key } from '../../store/locked/keys.ts';

/** A copy of a workspace that lies at another place than the one it was opened from. */
export interface Seen {
  file: string;
  copy: Copy;
}

/** The copies of one workspace at these paths; anything else there is let be. Reads whole files: for a thread of its own. */
export function seenAt({
  paths,
  workspace,
  keys,
}: {
  paths: readonly string[];
  workspace: string;
  keys: readonly Key[];
}): Seen[] {
  return paths.flatMap((file) => {
    try {
      const look = lookAt(file, keys);
      return look.is === 'copy' && look.copy.workspace === workspace ? [{ file, copy: look.copy }] : [];
    } catch {
      return [];
    }
  });
}

/** The paths at which there is anything. One after the other: a drive that does not answer must hold up no more than itself. */
export async function existing(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await access(path).then(
      () => found.push(path),
      () => undefined,
    );
  }
  return found;
}

/**
 * What a copy is to the stick that is open. `base` is what the stick held last: the `same`, one that has `goneOn` from there, an `older`
 * one (`known` are the states in this PC's copy), or an `other` one, which holds what this PC does not.
 */
export type Relation = 'same' | 'goneOn' | 'older' | 'other';

export function relationOf(copy: Copy, base: Copy | null, known: ReadonlySet<string>): Relation {
  if (base && copy.digest === base.digest) return 'same';
  if (base && (base.head === null || copy.known.has(base.head))) return 'goneOn';
  return copy.head !== null && !copy.changed && known.has(copy.head) ? 'older' : 'other';
}

/** Of several, the one to go on with: what the stick held last, or else what has gone on furthest from there. */
export function theStick(seen: readonly Seen[], base: Copy | null, known: ReadonlySet<string>): Seen | undefined {
  const related = seen.map((one) => ({ one, relation: relationOf(one.copy, base, known) }));
  const same = related.find(({ relation }) => relation === 'same');
  const furthest = related
    .filter(({ relation }) => relation === 'goneOn')
    .sort((one, other) => other.one.copy.number - one.one.copy.number)[0];
  return (same ?? furthest)?.one;
}
