import type { Database } from '../sqlite.ts';

export type Deleted = 'block' | 'plan';

/** Marks of what was deleted, for merging two copies later. */
export function deletionsTable(database: Database) {
  const mark = database.prepare('INSERT OR REPLACE INTO deletion (what, key, at, who) VALUES (?, ?, ?, ?)');
  const unmark = database.prepare('DELETE FROM deletion WHERE what = ? AND key = ?');
  return {
    mark: (what: Deleted, key: string, at: string, who: string | null) => void mark.run(what, key, at, who),
    /** It is there again. */
    unmark: (what: Deleted, key: string) => void unmark.run(what, key),
  };
}
