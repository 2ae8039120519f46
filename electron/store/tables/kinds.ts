import type { KindRecord } from '../directory.ts';
import type { Database } from '../sqlite.ts';

/** The report kinds of the workspace: official ones and its own, in the form of their files. */
export function kindsTable(database: Database) {
  const list = database.prepare<[], string>('SELECT record FROM kind ORDER BY position').pluck();
  const read = database.prepare<[string], string>('SELECT record FROM kind WHERE id = ?').pluck();
  const add = database.prepare('INSERT INTO kind (id, position, official, record) VALUES (?, ?, ?, ?)');
  return {
    list: (): KindRecord[] => list.all().map((record) => JSON.parse(record) as KindRecord),
    read(id: string): KindRecord | undefined {
      const record = read.get(id);
      return record === undefined ? undefined : (JSON.parse(record) as KindRecord);
    },
    fill(kinds: readonly KindRecord[]): void {
      kinds.forEach((kind, position) => {
        add.run(kind.id, position, 1, JSON.stringify(kind));
      });
    },
  };
}
