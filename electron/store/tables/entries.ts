import type { Database } from '../sqlite.ts';

/** A row as the store keeps it, by column. */
export type Row = Readonly<Record<string, string | number | null>> & { readonly id: string };

/** How the entries of one part of the directory are kept. */
export interface EntryForm<Entry extends { id: string }> {
  table: string;
  /** Besides `id`, `position`, `changed_at` and `removed_at`. */
  columns: readonly string[];
  toRow(entry: Entry): Row;
  fromRow(row: Row): Entry;
}

/** One part of the directory, in order. What was taken out stays as a mark and can be put back under its id. */
export function entriesTable<Entry extends { id: string }>(
  database: Database,
  { table, columns, toRow, fromRow }: EntryForm<Entry>,
) {
  const names = ['id', 'position', ...columns, 'changed_at'];
  const list = database.prepare<[], Row>(`SELECT * FROM ${table} WHERE removed_at IS NULL ORDER BY position, id`);
  const one = database.prepare<[string], Row>(`SELECT * FROM ${table} WHERE id = ?`);
  const put = database.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})
     ON CONFLICT (id) DO UPDATE SET removed_at = NULL, ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
  );
  const remove = database.prepare(`UPDATE ${table} SET removed_at = :at, changed_at = :at WHERE id = :id`);
  return {
    /** What a row of this table holds, also one of another copy of the workspace. */
    entryOf: fromRow,
    all: (): Entry[] => list.all().map(fromRow),
    /** The entry of that id, also where it was taken out. */
    ever(id: string): Entry | undefined {
      const row = one.get(id);
      return row && fromRow(row);
    },
    /** Makes the list be as given; only what differs is written. Lists within the list count their places anew. `at` is null for what comes with the program. */
    replace(entries: readonly (Entry | readonly Entry[])[], at: string | null): void {
      const known = new Map(list.all().map((row) => [row.id, row]));
      const place = (entry: Entry, position: number): void => {
        const row: Row = { ...toRow(entry), position };
        const before = known.get(entry.id);
        if (!before || Object.entries(row).some(([name, value]) => before[name] !== value))
          put.run({ ...row, changed_at: at });
        known.delete(entry.id);
      };
      entries.forEach((entry, position) => {
        if (isList(entry)) entry.forEach(place);
        else place(entry, position);
      });
      for (const id of known.keys()) remove.run({ id, at });
    },
  };
}

function isList<Entry>(entry: Entry | readonly Entry[]): entry is readonly Entry[] {
  return Array.isArray(entry);
}
