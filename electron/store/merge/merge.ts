import { translated } from '../failure.ts';
import { connect } from '../sqlite.ts';
import { mergeReports } from './reports.ts';
import { decideRow } from './row.ts';
import { addedOnly, comparing, countingSettings } from './rules.ts';
import { conflictWriter, differing, type Sides, type Table, tablesOf, writer } from './sides.ts';
import { mergeValues } from './values.ts';

/**
 * Merges another copy of the same workspace into this one, record by record, in one transaction; all three files have today's form.
 * `base` is the state that both began with, null where none is at hand: then nothing counts as taken out. Returns how many records
 * contradict each other; both sides of each are kept in the table `conflict`.
 */
export function mergeCopies(
  files: { here: string; there: string; base: string | null },
  parts: Pick<Sides, 'now' | 'newId' | 'machine'>,
): number {
  const database = connect(files.here);
  try {
    return translated(files.here, () => {
      database.prepare('ATTACH ? AS there').run(files.there);
      if (files.base !== null) database.prepare('ATTACH ? AS base').run(files.base);
      const sides: Sides = { database, hasBase: files.base !== null, ...parts };
      return database.transaction(() => mergeAll(sides)).immediate();
    });
  } finally {
    database.close();
  }
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
    if (['value', 'report', 'block'].includes(table.name)) continue;
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
  standOnSomething(sides);
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

function mergeTable(sides: Sides, table: Table): number {
  const write = writer(sides, table);
  const contradict = conflictWriter(sides);
  let contradictions = 0;
  for (const three of differing(sides, table)) {
    const { here, there } = three;
    const { row, contradiction } = decideRow(three, comparing(table.name));
    if (row) write.write(row, here !== undefined);
    else if (here) write.remove(here);
    if (!contradiction) continue;
    contradictions += 1;
    const key = table.key.map((column) => String((here ?? there)?.[column])).join('/');
    contradict(table.name, key, row, row === there ? here : there);
  }
  return contradictions;
}

/** The counts of savings go on from the higher one, so that whoever has something open notices. */
function mergeSettings(sides: Sides, table: Table): number {
  const write = writer(sides, table);
  let contradictions = 0;
  const contradict = conflictWriter(sides);
  for (const three of differing(sides, table)) {
    const { here, there } = three;
    const key = String((here ?? there)?.key);
    if (countingSettings.has(key)) {
      const value = String(1 + Math.max(Number(here?.value ?? 0), Number(there?.value ?? 0)));
      write.write({ key, value }, here !== undefined);
      continue;
    }
    const { row, contradiction } = decideRow(three, comparing('setting'));
    if (row) write.write(row, here !== undefined);
    else if (here) write.remove(here);
    if (!contradiction) continue;
    contradictions += 1;
    contradict('setting', key, row, there);
  }
  return contradictions;
}

/** What one side took out while the other made something that stands on it is put back. */
function standOnSomething({ database, hasBase }: Sides): void {
  for (let round = 0; round < 3; round += 1) {
    const loose = database.pragma('main.foreign_key_check') as {
      table: string;
      rowid: number | null;
      parent: string;
      fkid: number;
    }[];
    if (loose.length === 0) return;
    for (const { table, parent, fkid } of loose) {
      const [link] = (
        database.pragma(`main.foreign_key_list(${table})`) as { id: number; from: string; to: string }[]
      ).filter(({ id }) => id === fkid);
      if (!link) continue;
      for (const side of hasBase ? ['there', 'base'] : ['there']) {
        database.exec(
          `INSERT OR IGNORE INTO main.${parent} SELECT * FROM ${side}.${parent} WHERE ${link.to} IN (SELECT ${link.from} FROM main.${table})`,
        );
      }
    }
  }
}
