import type { Database } from '../sqlite.ts';

/** A state of the workspace that was sealed. */
export interface Generation {
  id: string;
  number: number;
  machine: string;
  /** ISO 8601 in UTC, by the clock of that machine. */
  at: string;
  /** SQLite's count of writes at that state. */
  writes: number;
}

/** How many are remembered: a copy that is older than all of them is merged instead of followed. */
const longest = 1000;

/** The sealed states that went into this workspace. */
export function generationsTable(database: Database) {
  const all = database.prepare<[], string>('SELECT id FROM generation').pluck();
  const head = database.prepare<[], Generation>('SELECT * FROM generation ORDER BY number DESC, id DESC LIMIT 1');
  const add = database.prepare('INSERT INTO generation VALUES (:id, :number, :machine, :at, :writes)');
  const forget = database.prepare('DELETE FROM generation WHERE number < ?');
  return {
    ids: (): Set<string> => new Set(all.all()),
    /** The latest. */
    head: () => head.get(),
    add(generation: Generation): void {
      add.run(generation);
      forget.run(generation.number - longest);
    },
  };
}
