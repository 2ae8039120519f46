import Sqlite from 'better-sqlite3';
import { translated } from './failure.ts';

export type Database = Sqlite.Database;
export type Statement<Parameters extends unknown[], Row> = Sqlite.Statement<Parameters, Row>;

/** How long a write waits for another process that is just writing, in milliseconds. */
const patience = 5000;

/** Connects to a workspace file so that between transactions the file alone is whole and every commit has reached the disk. */
export function connect(file: string, how: { readonly?: boolean } = {}): Database {
  const readonly = how.readonly ?? false;
  return translated(file, () => {
    const database = new Sqlite(file, { readonly, fileMustExist: true, timeout: patience });
    try {
      database.pragma('foreign_keys = ON');
      database.pragma('trusted_schema = OFF');
      database.pragma('cell_size_check = ON');
      if (!readonly) database.pragma('synchronous = EXTRA');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Connects to the pages of a workspace in memory; what is written to them stays there. */
export function connectPages(pages: Buffer): Database {
  const database = new Sqlite(pages);
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  return database;
}

/** Puts the file into the form of one whole file between transactions; a reader or writer elsewhere may delay it, so it is asked for once, at the opening. */
export function setRollbackJournal(database: Database): void {
  database.pragma('journal_mode = DELETE');
}
