import type { PeriodKey } from '../../../shared/period/key.ts';
import type { DecimalText } from '../../../shared/value/decimal.ts';
import type { Database } from '../sqlite.ts';
import { figureReader, type PeriodFigures } from './period-figures.ts';

/** What the store holds of one figure; `value` null where it was taken out. */
export interface ValueRow {
  value: DecimalText | null;
  revision: number;
  origin: string;
  changed_at: string;
}

export interface HistoryRow {
  at: string;
  who: string | null;
  old: DecimalText | null;
  new: DecimalText | null;
  origin: string;
  reason: string | null;
}

export interface ValueChange {
  period: PeriodKey;
  indicator: string;
  old: DecimalText | null;
  new: DecimalText | null;
  revision: number;
  at: string;
  who: string | null;
  origin: string;
  reason: string | null;
  /** The import that it belongs to. */
  batch?: string | null;
}

/** The entered figures and what became of each. */
export function valuesTable(database: Database) {
  const ofPeriod = database
    .prepare<[string], [string | null, string | null]>(
      "SELECT group_concat(indicator, ' '), group_concat(value, ' ') FROM value WHERE period = ? AND value IS NOT NULL",
    )
    .raw();
  const takeFigures = figureReader();
  const ofIndicator = database
    .prepare<[string], [string, string]>('SELECT period, value FROM value WHERE indicator = ? AND value IS NOT NULL')
    .raw();
  const revisions = database
    .prepare<[string], [string, number]>('SELECT indicator, revision FROM value WHERE period = ?')
    .raw();
  const read = database.prepare<[string, string], ValueRow>(
    'SELECT value, revision, origin, changed_at FROM value WHERE period = ? AND indicator = ?',
  );
  const periods = database
    .prepare<[], string>(
      'SELECT key FROM period WHERE EXISTS (SELECT 1 FROM value WHERE period = key AND value IS NOT NULL)',
    )
    .pluck();
  const isUsed = database.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM value WHERE indicator = ?)').pluck();
  const history = database.prepare<[string, string], HistoryRow>(
    'SELECT at, who, old, new, origin, reason FROM value_history WHERE indicator = ? AND period = ? ORDER BY id DESC LIMIT 50',
  );
  const ofBatch = database.prepare<
    [string],
    { period: string; indicator: string; old: string | null; revision: number }
  >('SELECT period, indicator, old, revision FROM value_history WHERE batch = ?');
  const write = database.prepare(
    `INSERT INTO value (period, indicator, value, revision, origin, changed_at) VALUES (:period, :indicator, :new, :revision, :origin, :at)
     ON CONFLICT (period, indicator) DO UPDATE SET value = excluded.value, revision = excluded.revision, origin = excluded.origin, changed_at = excluded.changed_at`,
  );
  const remember = database.prepare(
    'INSERT INTO value_history (period, indicator, old, new, revision, at, who, origin, reason, batch) VALUES (:period, :indicator, :old, :new, :revision, :at, :who, :origin, :reason, :batch)',
  );
  const addPeriod = database.prepare('INSERT OR IGNORE INTO period (key) VALUES (?)');
  return {
    /** All that is entered in the period. */
    ofPeriod: (period: PeriodKey): PeriodFigures => takeFigures(...(ofPeriod.get(period) ?? [null, null])),
    /** Period and value of all that is entered of the indicator. */
    ofIndicator: (indicator: string) => ofIndicator.all(indicator),
    revisionsOf: (period: PeriodKey) => new Map(revisions.all(period)),
    read: (indicator: string, period: PeriodKey) => read.get(period, indicator),
    /** The periods that hold a value. */
    periods: () => periods.all(),
    /** Whether the indicator was ever entered, in any period. */
    isUsed: (indicator: string) => isUsed.get(indicator) === 1,
    /** The last changes, the latest first. */
    history: (indicator: string, period: PeriodKey) => history.all(indicator, period),
    /** What an import has changed. */
    ofBatch: (batch: string) => ofBatch.all(batch),
    /** Writes a value and its line of history; inside a transaction of the caller. */
    write(change: ValueChange): void {
      addPeriod.run(change.period);
      write.run({
        period: change.period,
        indicator: change.indicator,
        new: change.new,
        revision: change.revision,
        origin: change.origin,
        at: change.at,
      });
      remember.run({ batch: null, ...change });
    },
  };
}
