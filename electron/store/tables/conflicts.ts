import type { ConflictChoice } from '../../../shared/api.ts';
import type { Database } from '../sqlite.ts';

/** A record that two copies of the workspace say differently. `here` is in force; null where one side had taken it out. */
export interface ConflictRow {
  id: string;
  at: string;
  /** That `there` was written on. */
  machine: string | null;
  here_machine: string | null;
  /** The table, and the record's key in it. */
  what: string;
  key: string;
  here: string | null;
  there: string | null;
  settled_at: string | null;
  settled_by: string | null;
  choice: ConflictChoice | null;
  /** What takes the settling back, as JSON. */
  undo: string | null;
}

/** A record as its table holds it, by column. */
export type RecordRow = Readonly<Record<string, unknown>>;

/** What merging left for the clerk to settle; settled ones stay as a record. */
export function conflictsTable(database: Database) {
  const count = database.prepare<[], number>('SELECT count(*) FROM conflict WHERE settled_at IS NULL').pluck();
  const list = database.prepare<[], ConflictRow>(
    'SELECT * FROM conflict WHERE settled_at IS NULL ORDER BY at, what, key, id',
  );
  const settled = database.prepare<[], ConflictRow>(
    'SELECT * FROM conflict WHERE settled_at IS NOT NULL ORDER BY settled_at DESC, id LIMIT 200',
  );
  const read = database.prepare<[string], ConflictRow>('SELECT * FROM conflict WHERE id = ?');
  const settle = database.prepare(
    'UPDATE conflict SET settled_at = :at, settled_by = :who, choice = :choice, undo = :undo WHERE id = :id',
  );
  return {
    /** How many are not settled. */
    open: (): number => count.get() ?? 0,
    list: () => list.all(),
    /** Those settled last, the latest first. */
    settled: () => settled.all(),
    read: (id: string) => read.get(id),
    settle: (how: {
      id: string;
      at: string | null;
      who: string | null;
      choice: ConflictChoice | null;
      undo: string | null;
    }) => void settle.run(how),
    /** The record as it stands; of a setting that holds several things the one that the key names. */
    present(what: string, key: string): RecordRow | undefined {
      if (what === 'setting') return presentSetting(database, key);
      const columns = (database.pragma(`table_info(${quoted(what)})`) as { name: string; pk: number }[])
        .filter(({ pk }) => pk > 0)
        .sort((one, other) => one.pk - other.pk);
      const parts = key.split('/');
      const values = [...parts.slice(0, columns.length - 1), parts.slice(columns.length - 1).join('/')];
      const where = columns.map(({ name }) => `${name} = ?`).join(' AND ');
      return database.prepare<unknown[], RecordRow>(`SELECT * FROM ${quoted(what)} WHERE ${where}`).get(...values);
    },
    /** Writes a record of a table that the clerk has no other way to. */
    put(what: string, row: RecordRow): void {
      const columns = Object.keys(row);
      const assign = columns.map((column) => `${column} = excluded.${column}`).join(', ');
      database
        .prepare(
          `INSERT INTO ${quoted(what)} (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})
           ON CONFLICT DO UPDATE SET ${assign}`,
        )
        .run(row);
    },
  };
}

function presentSetting(database: Database, key: string): RecordRow | undefined {
  const [setting = '', member] = key.split('/');
  const value = database.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(setting);
  if (value === undefined) return undefined;
  if (member === undefined) return { key, value };
  const one = (JSON.parse(value) as Record<string, unknown>)[member];
  return one === undefined ? undefined : { key, value: JSON.stringify(one) };
}

/** The name of a table came out of a file, which anyone may have made. */
function quoted(table: string): string {
  return `"${table.replaceAll('"', '""')}"`;
}
