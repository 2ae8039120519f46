import type { Database } from '../sqlite.ts';

/** A record that two copies of the workspace say differently. `here` is in force; null where one side had taken it out. */
export interface ConflictRow {
  id: string;
  at: string;
  machine: string | null;
  what: string;
  key: string;
  here: string | null;
  there: string | null;
  settled_at: string | null;
}

/** What merging left for the clerk to settle. */
export function conflictsTable(database: Database) {
  const count = database.prepare<[], number>('SELECT count(*) FROM conflict WHERE settled_at IS NULL').pluck();
  const list = database.prepare<[], ConflictRow>(
    'SELECT * FROM conflict WHERE settled_at IS NULL ORDER BY at, what, key',
  );
  const settle = database.prepare('UPDATE conflict SET settled_at = ? WHERE id = ? AND settled_at IS NULL');
  return {
    /** How many are not settled. */
    open: (): number => count.get() ?? 0,
    list: () => list.all(),
    settle: (id: string, at: string): boolean => settle.run(at, id).changes > 0,
  };
}
