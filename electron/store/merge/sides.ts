import type { Database } from '../sqlite.ts';
import { isSame, type Row, type Three } from './row.ts';
import { comparing } from './rules.ts';

/** The three copies as one connection sees them: `main`, `there` and, where it is at hand, `base`. */
export interface Sides {
  database: Database;
  hasBase: boolean;
  /** This moment, ISO 8601 in UTC. */
  now: string;
  /** Where each copy was written last; null where that is not known. */
  machines: { here: string | null; there: string | null };
  newId: () => string;
  /** What the other copy has brought in so far. */
  brought: Brought;
  /** This copy as it was: the records of its indicators by id. */
  before: { records: ReadonlyMap<string, string> };
}

/** What a merge takes in: figures, plans, reports by id, and other records (directory, catalogue, settings …). */
export interface Brought {
  values: number;
  plans: number;
  reports: Set<string>;
  others: number;
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

/** Whether the record is another now than it was here. */
export function isNews(table: string, { here }: Three, row: Row | undefined): boolean {
  if (!here || !row) return here !== row;
  return here !== row && !isSame(here, row, comparing(table));
}

/** A contradiction: the row in force, the other side's, and which copy that other is of. */
export interface Contradiction {
  what: string;
  key: string;
  inForce: Row | undefined;
  other: Row | undefined;
  otherIs: 'here' | 'there';
}

/** Keeps both sides of a contradiction for the clerk to choose; false for one that is kept already, from a merge of the same two copies. */
export function conflictWriter({ database, now, machines, newId }: Sides): (found: Contradiction) => boolean {
  const add = database.prepare(
    `INSERT INTO main.conflict (id, at, machine, here_machine, what, key, here, there)
     VALUES (:id, :at, :machine, :hereMachine, :what, :key, :here, :there)`,
  );
  const open = database
    .prepare<[string, string], string | null>(
      'SELECT there FROM main.conflict WHERE what = ? AND key = ? AND settled_at IS NULL',
    )
    .pluck();
  // What is packed says nothing to a clerk and is the same on both sides.
  const json = (row: Row | undefined) =>
    row === undefined
      ? null
      : JSON.stringify(row, (_, value: unknown) =>
          typeof value === 'object' && value !== null && value !== row ? undefined : value,
        );
  return ({ what, key, inForce, other, otherIs }) => {
    const [here, there] = [json(inForce), json(other)];
    if (open.all(what, key).some((known) => saysTheSame(what, known, there))) return false;
    const [hereMachine, machine] =
      otherIs === 'there' ? [machines.here, machines.there] : [machines.there, machines.here];
    add.run({ id: newId(), at: now, machine, hereMachine, what, key, here, there });
    return true;
  };
}

/** Counts and times may be others where the same two copies are merged again. */
function saysTheSame(what: string, one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return isSame(JSON.parse(one) as Row, JSON.parse(other) as Row, comparing(what));
}
