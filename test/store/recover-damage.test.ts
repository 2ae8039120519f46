import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { runCommand } from '../../electron/cli/run.ts';
import { dice } from '../safety/dice.ts';
import { seedsFolder } from '../services/demo-workspace.ts';
import { closedWorkspace } from './workspace-copy.ts';

const tables = [
  'value',
  'value_history',
  'block',
  'report',
  'plan',
  'signer',
  'agency',
  'indicator',
  'kind',
  'journal',
];

function rowsOf(file: string): Map<string, Set<string>> {
  const database = new Sqlite(file, { readonly: true });
  const rows = tables.map((table): [string, Set<string>] => [
    table,
    new Set(
      database
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row)),
    ),
  ]);
  database.close();
  return new Map(rows);
}

const terminal = (folder: string) => ({ seedsFolder, folder, standardInput: () => Promise.resolve('') });

/** One damage of many kinds: flipped bits, torn stretches, a missing end, a missing head. */
function damaged(whole: Buffer, sides: (count: number) => number): Buffer {
  const bytes = Buffer.from(whole);
  const at = sides(bytes.length);
  switch (sides(5)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return bytes.fill(sides(256), at, Math.min(bytes.length, at + sides(20_000)));
    case 2:
      return bytes.fill(0, 0, 1 + sides(5000));
    default:
      for (let count = 1 + sides(60); count > 0; count -= 1) {
        const place = sides(bytes.length);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << sides(8));
      }
      return bytes;
  }
}

it('whatever the damage: the terminal recovers into a sound file exactly what it says, and what is gone or changed is listed as lost', async () => {
  const file = await closedWorkspace();
  const whole = readFileSync(file);
  const before = rowsOf(file);
  const folder = dirname(file);
  for (let round = 0; round < 30; round += 1) {
    const sides = dice(round + 1);
    const bytes = damaged(whole, sides);
    writeFileSync(file, bytes);
    const ending = await runCommand(['recover', file, 'cứu.sobaocao'], terminal(folder));
    const out = join(folder, 'cứu.sobaocao');
    expect(readFileSync(file).equals(bytes), `round ${round}`).toBe(true);
    if (ending.status !== 0) {
      expect(ending.complaint, `round ${round}`).toMatch(/[.”]$/);
      expect(ending.value).toBeUndefined();
      expect(existsSync(out)).toBe(false);
      expect(bytes.length, `round ${round}: ${ending.complaint}`).toBeLessThan(60_000);
      continue;
    }
    const { recovered, lost } = ending.value as {
      recovered: Record<string, number>;
      lost: { what: string; message: string }[];
    };
    expect((await runCommand(['verify', out], terminal(folder))).value).toEqual({ ok: true, problems: [] });
    const after = rowsOf(out);
    for (const table of tables) {
      const [then, now] = [before.get(table) ?? new Set(), after.get(table) ?? new Set()];
      expect(recovered[table], `round ${round}: ${table}`).toBe(now.size);
      const differs = [...then].some((row) => !now.has(row)) || [...now].some((row) => !then.has(row));
      // Of the file as a whole, or of the table.
      const isTold = lost.some(({ what }) => what === '' || what === table);
      expect(differs && !isTold, `round ${round}: ${table} differs untold`).toBe(false);
    }
    expect((await runCommand(['recover', file, out], terminal(folder))).status).toBe(1);
    rmSync(out);
  }
}, 180_000);

it('what another program left in a write-ahead log is seen by a look, and saved', async () => {
  const file = await closedWorkspace();
  const folder = dirname(file);
  const copy = join(folder, 'chép.sobaocao');
  const other = new Sqlite(file);
  other.pragma('journal_mode = WAL');
  other.exec("INSERT INTO period (key) VALUES ('2031-01')");
  copyFileSync(file, copy);
  copyFileSync(`${file}-wal`, `${copy}-wal`);
  other.close();
  const before = readFileSync(copy);
  expect((await runCommand(['verify', copy], terminal(folder))).value).toEqual({ ok: true, problems: [] });
  expect((await runCommand(['recover', copy, 'cứu.sobaocao'], terminal(folder))).status).toBe(0);
  const saved = new Sqlite(join(folder, 'cứu.sobaocao'), { readonly: true });
  expect(saved.prepare("SELECT count(*) FROM period WHERE key = '2031-01'").pluck().get()).toBe(1);
  saved.close();
  expect(readFileSync(copy).equals(before)).toBe(true);
});

it('what speaks of a row that is lost is not kept, and is told', async () => {
  const file = await closedWorkspace();
  const folder = dirname(file);
  const database = new Sqlite(file);
  database.pragma('foreign_keys = OFF');
  const { columns, marks } = columnsOf(database, 'kept_finding');
  database.prepare(`INSERT INTO kept_finding (${columns}) VALUES (${marks})`).run();
  database.close();
  const { value } = await runCommand(['recover', file, 'cứu.sobaocao'], terminal(folder));
  expect(value).toMatchObject({ recovered: { kept_finding: 0 } });
  expect((value as { lost: { what: string }[] }).lost.map(({ what }) => what)).toContain('kept_finding');
  const saved = await runCommand(['verify', join(folder, 'cứu.sobaocao')], terminal(folder));
  expect(saved.value).toEqual({ ok: true, problems: [] });
});

/** All columns of a table, each with a text that means nothing elsewhere. */
function columnsOf(database: Sqlite.Database, table: string): { columns: string; marks: string } {
  const names = (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  return { columns: names.join(', '), marks: names.map((name) => `'lost-${name}'`).join(', ') };
}
