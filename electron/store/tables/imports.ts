import type { DecimalText } from '../../../shared/value/decimal.ts';
import type { Database } from '../sqlite.ts';

/** An import of figures that was made; its values are in the history under its id. */
export interface ImportRecord {
  id: string;
  at: string;
  who: string | null;
  file: string;
  /** How many figures it set. */
  count: number;
  /** Plans have no history of their own. */
  plans: readonly { indicator: string; year: number; value: DecimalText; old: DecimalText | null }[];
}

type Row = Omit<ImportRecord, 'plans'> & { plans: string; undone_at: string | null };

/** The imports of figures. */
export function importsTable(database: Database) {
  const add = database.prepare(
    'INSERT INTO figure_import (id, at, who, file, count, plans) VALUES (:id, :at, :who, :file, :count, :plans)',
  );
  const read = database.prepare<[string], Row>('SELECT * FROM figure_import WHERE id = ?');
  const list = database.prepare<[], Row>('SELECT * FROM figure_import ORDER BY at DESC, rowid DESC LIMIT 20');
  const undone = database.prepare('UPDATE figure_import SET undone_at = ? WHERE id = ?');
  return {
    add: (made: ImportRecord) => void add.run({ ...made, plans: JSON.stringify(made.plans) }),
    read(id: string): (ImportRecord & { undone_at: string | null }) | undefined {
      const row = read.get(id);
      return row && { ...row, plans: JSON.parse(row.plans) as ImportRecord['plans'] };
    },
    /** The last ones, the latest first. */
    list: () => list.all(),
    undone: (id: string, at: string) => void undone.run(at, id),
  };
}
