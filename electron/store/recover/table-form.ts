import type { Database } from '../sqlite.ts';
import type { Cell, Field } from './pages.ts';

/** A row by column. */
export type SavedRow = Record<string, Field>;

/** How a table keeps its rows, so that rows can be told apart that nothing else names any more. */
export interface TableForm {
  name: string;
  kind: 'table' | 'index';
  /** The columns in the order in which a row stores them. */
  columns: readonly Column[];
  /** The columns that tell one row from another. */
  key: readonly string[];
}

interface Column {
  name: string;
  type: string;
  needed: boolean;
  /** What it holds in rows from before there was this column. */
  before: Field;
}

/** The tables of a database. */
export function tableForms(database: Database): TableForm[] {
  const tables = database.pragma('table_list') as { schema: string; name: string; type: string; wr: 0 | 1 }[];
  return tables
    .filter(({ schema, name, type }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name, wr }) => {
      const info = database.pragma(`table_info(${name})`) as {
        name: string;
        type: string;
        notnull: 0 | 1;
        dflt_value: string | null;
        pk: number;
      }[];
      const key = info.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
      const rest = info.filter(({ pk }) => pk === 0);
      return {
        name,
        kind: wr ? 'index' : 'table',
        columns: (wr ? [...key, ...rest] : info).map((column) => ({
          name: column.name,
          type: column.type,
          needed: column.notnull === 1 || column.pk > 0,
          before:
            column.dflt_value === null
              ? null
              : (database.prepare(`SELECT ${column.dflt_value}`).pluck().get() as Field),
        })),
        key: key.map((column) => column.name),
      };
    });
}

/** The row that a cell holds, where it fits the table; columns that were added later have their default in older rows. */
export function rowOf({ columns, kind, key }: TableForm, { rowid, fields }: Cell): SavedRow | undefined {
  if (fields.length > columns.length) return undefined;
  const row: SavedRow = {};
  for (const [place, { name, type, needed, before }] of columns.entries()) {
    const stored = place < fields.length ? (fields[place] ?? null) : before;
    const isRowid = kind === 'table' && type === 'INTEGER' && key.length === 1 && key[0] === name;
    const value = isRowid && stored === null ? rowid : stored;
    if (value === null ? needed : typeOf(value) !== type) return undefined;
    row[name] = value;
  }
  return row;
}

function typeOf(value: NonNullable<Field>): string {
  if (typeof value === 'string') return 'TEXT';
  return typeof value === 'number' ? 'INTEGER' : 'BLOB';
}

/** What tells the row from others of its table. */
export function keyOf({ key }: TableForm, row: SavedRow): string {
  return JSON.stringify(key.map((name) => row[name]));
}
