import { AppError } from '../../../shared/errors.ts';
import { translated } from '../failure.ts';
import { connect } from '../sqlite.ts';
import { mergeReports } from './reports.ts';
import { addedOnly } from './rules.ts';
import { mergeSettings } from './settings.ts';
import { type Sides, type Table, tablesOf } from './sides.ts';
import { mergeConflicts, mergeTable } from './table.ts';
import { mergeValues } from './values.ts';
import { makeWhole } from './whole.ts';

/** What a merge has brought: how many figures, plans, reports and other records came from the other copy, and how many records contradict each other. */
export interface Merged {
  values: number;
  plans: number;
  reports: number;
  others: number;
  contradictions: number;
  /** The machine that the other copy was written on last; null where that is not known. */
  machine: string | null;
}

/**
 * Merges another copy of the same workspace into this one, record by record, in one transaction; all three files have today's form.
 * `base` is the state that both began with, null where none is at hand: then nothing counts as taken out. Both sides of each
 * contradiction are kept in the table `conflict`. Merging the same copy once more changes nothing. `inWords` tells the journal what came.
 */
export function mergeCopies(
  files: { here: string; there: string; base: string | null },
  parts: Pick<Sides, 'now' | 'newId'> & { machine: string | null; inWords?: (merged: Merged) => string },
): Merged {
  const { machine, inWords, ...rest } = parts;
  const database = connect(files.here);
  try {
    return translated(files.here, () => {
      database.prepare('ATTACH ? AS there').run(files.there);
      if (files.base !== null) database.prepare('ATTACH ? AS base').run(files.base);
      refuseOthers(database);
      return database
        .transaction(() => {
          const sides: Sides = {
            ...rest,
            database,
            hasBase: files.base !== null,
            machines: { here: machine, there: lastMachine(database) },
            brought: { values: 0, plans: 0, reports: new Set(), others: 0 },
            before: { records: recordsOf(database) },
          };
          const contradictions = mergeAll(sides);
          const { reports, ...counts } = sides.brought;
          const merged = { ...counts, reports: reports.size, contradictions, machine: sides.machines.there };
          if (inWords) note(sides, inWords(merged));
          return merged;
        })
        .immediate();
    });
  } finally {
    database.close();
  }
}

/** Two workspaces have nothing to be merged by. */
function refuseOthers(database: Sides['database']): void {
  const id = (side: string) => database.prepare(`SELECT value FROM ${side}.setting WHERE key = 'id'`).pluck().get();
  if (id('main') === id('there')) return;
  throw new AppError('conflict', 'Hai tệp là hai sổ khác nhau nên không ghép được: cả hai được để nguyên.');
}

/** Where the other copy was sealed since the two went apart. */
function lastMachine(database: Sides['database']): string | null {
  const machine = database
    .prepare<[], string>(
      `SELECT machine FROM there.generation WHERE id NOT IN (SELECT id FROM main.generation)
       ORDER BY number DESC, id DESC LIMIT 1`,
    )
    .pluck()
    .get();
  return machine ?? null;
}

function recordsOf(database: Sides['database']): Map<string, string> {
  return new Map(database.prepare<[], [string, string]>('SELECT id, record FROM main.indicator').raw().all());
}

function mergeAll(sides: Sides): number {
  const { database } = sides;
  database.pragma('defer_foreign_keys = ON');
  const tables = tablesOf(database);
  const named = (name: string): Table => {
    const table = tables.find((one) => one.name === name);
    if (!table) throw new Error(`There is no table “${name}”.`);
    return table;
  };
  // Before the history is joined: it tells which side knew of the other's figure.
  let contradictions = mergeValues(sides, named('value')) + mergeReports(sides, named('report'), named('block'));
  for (const table of tables) {
    if (['value', 'report', 'block', 'conflict'].includes(table.name)) continue;
    if (table.isLog)
      addMissing(
        sides,
        table,
        table.columns.filter((column) => !table.key.includes(column)),
      );
    else if (addedOnly.has(table.name)) addMissing(sides, table, table.columns);
    else if (table.name === 'setting') contradictions += mergeSettings(sides, table);
    else contradictions += mergeTable(sides, table);
  }
  contradictions += makeWhole(sides);
  mergeConflicts(sides, named('conflict'));
  // What is here now is none of the states that were sealed; counts of writes of two files say nothing of a third.
  database.exec('UPDATE main.generation SET writes = 0');
  return contradictions;
}

function addMissing({ database }: Sides, { name }: Table, columns: readonly string[]): void {
  const list = columns.join(', ');
  database.exec(
    `INSERT OR IGNORE INTO main.${name} (${list}) SELECT ${list} FROM there.${name} EXCEPT SELECT ${list} FROM main.${name}`,
  );
}

function note({ database, now, newId }: Sides, detail: string): void {
  database
    .prepare(
      `INSERT INTO main.journal (id, at, until, who, what, report, detail)
       VALUES (:id, :now, :now, (SELECT value ->> '$' FROM main.setting WHERE key = 'who'), 'copies.merged', NULL, :detail)`,
    )
    .run({ id: newId(), now, detail });
}
