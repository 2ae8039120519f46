import type { Database } from '../sqlite.ts';
import type { Row, Three } from './row.ts';

/** The three copies as one connection sees them: `main`, `there` and, where it is at hand, `base`. */
export interface Sides {
  database: Database;
  hasBase: boolean;
  /** This moment, ISO 8601 in UTC. */
  now: string;
  /** The machine that the other copy was last sealed on. */
  machine: string | null;
  newId: () => string;
}

/** A table and the columns that tell its rows apart. */
export interface Table {
  name: string;
  columns: readonly string[];
  key: readonly string[];
}

/** The tables of the workspace. One whose rows are numbered is a log: its numbers mean nothing in another copy. */
export function tablesOf(database: Database): (Table & { isLog: boolean })[] {
  const tables = database.pragma('main.table_list') as { schema: string; name: string; type: string }[];
  const names = tables
    .filter(({ schema, name, type }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name }) => name);
  return names.map((name) => {
    const info = database.pragma(`main.table_info(${name})`) as { name: string; type: string; pk: number }[];
    const key = info.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
    return {
      name,
      columns: info.map((column) => column.name),
      key: key.map((column) => column.name),
      isLog: key.length === 1 && key[0]?.type === 'INTEGER',
    };
  });
}

/** The records of which the two copies do not hold the same row, with all their forms. */
export function differing({ database, hasBase }: Sides, { name, key }: Table): Three[] {
  const columns = key.join(', ');
  const keys = database
    .prepare(
      `SELECT ${columns} FROM (SELECT * FROM main.${name} EXCEPT SELECT * FROM there.${name})
       UNION SELECT ${columns} FROM (SELECT * FROM there.${name} EXCEPT SELECT * FROM main.${name})`,
    )
    .raw()
    .all() as unknown[][];
  const where = key.map((column) => `${column} = ?`).join(' AND ');
  const reader = (side: string) => database.prepare<unknown[], Row>(`SELECT * FROM ${side}.${name} WHERE ${where}`);
  const [here, there, base] = [reader('main'), reader('there'), hasBase ? reader('base') : undefined];
  return keys.map((values) => ({ here: here.get(...values), there: there.get(...values), base: base?.get(...values) }));
}

/** Ways to write a table's rows in this copy. */
export function writer({ database }: Sides, { name, columns, key }: Table) {
  const put = database.prepare(
    `INSERT OR REPLACE INTO main.${name} (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
  );
  const rest = columns.filter((column) => !key.includes(column));
  const update = database.prepare(
    `UPDATE main.${name} SET ${(rest.length > 0 ? rest : key).map((column) => `${column} = :${column}`).join(', ')} WHERE ${key.map((column) => `${column} = :${column}`).join(' AND ')}`,
  );
  const remove = database.prepare(
    `DELETE FROM main.${name} WHERE ${key.map((column) => `${column} = :${column}`).join(' AND ')}`,
  );
  return {
    /** An existing row is changed where it stands: replacing it would take along what hangs on it. */
    write(row: Row, exists: boolean): void {
      if (exists) update.run(row);
      else put.run(row);
    },
    remove: (row: Row) => void remove.run(Object.fromEntries(key.map((column) => [column, row[column]]))),
  };
}

/** Keeps both sides of a contradiction for the clerk to choose; `here` is in force. */
export function conflictWriter({ database, now, machine, newId }: Sides) {
  const add = database.prepare(
    'INSERT INTO main.conflict (id, at, machine, what, key, here, there) VALUES (:id, :at, :machine, :what, :key, :here, :there)',
  );
  const json = (row: Row | undefined) => (row === undefined ? null : JSON.stringify(row));
  return (what: string, key: string, here: Row | undefined, there: Row | undefined): void => {
    add.run({ id: newId(), at: now, machine, what, key, here: json(here), there: json(there) });
  };
}
