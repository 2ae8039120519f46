import type { DecimalText } from '../../../shared/value/decimal.ts';
import type { Database } from '../sqlite.ts';

/** The plan of a year, by indicator. */
export function plansTable(database: Database) {
  const ofYear = database.prepare<[number], [string, string]>('SELECT indicator, value FROM plan WHERE year = ?').raw();
  const ofIndicator = database
    .prepare<[string], [number, string]>('SELECT year, value FROM plan WHERE indicator = ?')
    .raw();
  const write = database.prepare(
    `INSERT INTO plan (year, indicator, value, changed_at, who) VALUES (:year, :indicator, :value, :at, :who)
     ON CONFLICT (year, indicator) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at, who = excluded.who`,
  );
  const read = database.prepare<[number, string], { value: DecimalText; who: string | null; at: string }>(
    'SELECT value, who, changed_at AS at FROM plan WHERE year = ? AND indicator = ?',
  );
  const remove = database.prepare<[number, string]>('DELETE FROM plan WHERE year = ? AND indicator = ?');
  const isUsed = database.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM plan WHERE indicator = ?)').pluck();
  return {
    /** Whether the indicator has a plan of any year. */
    isUsed: (indicator: string) => isUsed.get(indicator) === 1,
    /** The plan with who set it and when. */
    read: (year: number, indicator: string) => read.get(year, indicator),
    ofYear: (year: number) => ofYear.all(year),
    /** Year and value of every plan of the indicator. */
    ofIndicator: (indicator: string) => ofIndicator.all(indicator),
    write: (plan: { year: number; indicator: string; value: DecimalText; at: string; who: string | null }) =>
      void write.run(plan),
    remove: (year: number, indicator: string) => remove.run(year, indicator).changes > 0,
  };
}
