import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { randomId } from '../../electron/services/random-id.ts';
import { mergeCopies } from '../../electron/store/merge/merge.ts';
import { partIsSame, partsOf, type Row } from '../../electron/store/merge/row.ts';
import { comparing, compoundSettings, countingSettings, personalSettings } from '../../electron/store/merge/rules.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { standingClock, testHost } from '../services/demo-workspace.ts';
import { dice } from './dice.ts';
import { workAtRandom } from './divergent-work.ts';

describe('two copies after random work on both', () => {
  it.each(Array.from({ length: 16 }, (_, seed) => seed))(
    'are merged so that nothing accepted is absent: it is in force, or the other side of a contradiction (%s)',
    async (seed) => {
      const withBase = seed % 4 !== 0;
      const files = await diverged(seed);
      const before = { base: contents(files.base), here: contents(files.here), there: contents(files.there) };
      const parts = { now: '2026-11-23T00:00:00.000Z', newId: randomId, machine: 'máy này' };
      const copies = { here: files.here, there: files.there, base: withBase ? files.base : null };
      mergeCopies(copies, parts);
      expect(verifyWorkspace(files.here)).toEqual({ ok: true, problems: [] });
      const after = contents(files.here);
      for (const side of ['here', 'there'] as const) {
        expect(absent(side, before, after, withBase)).toEqual([]);
      }
      const opened = testHost();
      await opened.call('workspaces.open', { file: files.here });
      for (const { id } of await opened.call('reports.list', {})) await opened.call('reports.read', { report: id });
      opened.host.close();
      // As after a crash between the merge and the note that it was made.
      const settled = contents(files.here);
      expect(mergeCopies(copies, parts).contradictions).toBe(0);
      const again = contents(files.here);
      for (const table of ['value', 'value_history', 'block', 'conflict', 'plan', 'agency', 'indicator'])
        expect(again.get(table), table).toEqual(settled.get(table));
    },
  );

  it('stay as they were where the merge is cut off, and are merged the next time', async () => {
    const files = await diverged(5);
    const bytes = [files.here, files.there, files.base].map((file) => readFileSync(file));
    let ids = 0;
    const breaking = (): string => {
      ids += 1;
      if (ids > 1) throw new Error('cut off');
      return randomId();
    };
    const parts = { now: '2026-11-23T00:00:00.000Z', machine: 'máy này' };
    expect(() => mergeCopies(files, { ...parts, newId: breaking })).toThrow('cut off');
    expect([files.here, files.there, files.base].map((file) => readFileSync(file))).toEqual(bytes);
    expect(mergeCopies(files, { ...parts, newId: randomId }).contradictions).toBeGreaterThan(0);
  });
});

/** Three files: the state that both began with, and what became of it on either side. */
async function diverged(seed: number): Promise<{ here: string; there: string; base: string }> {
  const clock = standingClock('2026-11-20T04:00:00.000Z');
  const first = testHost({ clock });
  const random = dice(seed + 100);
  await first.call('workspaces.create', { file: first.file });
  await first.call('workspace.setWho', { who: 'Lê Thị Mẫu' });
  for (const period of ['2019-10', '2019-11']) await first.call('reports.create', { kind: 'month', period });
  for (let step = 0; step < 12; step += 1) await workAtRandom(first, random, `0.${step}`);
  first.host.close();
  const [base, there] = ['gốc', 'kia'].map((name) => join(dirname(first.file), `${name}.sobaocao`)) as [string, string];
  for (const copy of [base, there]) copyFileSync(first.file, copy);
  for (const [name, file] of [
    ['a', first.file],
    ['b', there],
  ] as const) {
    const side = testHost({ clock });
    await side.call('workspaces.open', { file });
    for (let step = 0; step < 45; step += 1) {
      clock.time = new Date(Date.parse(clock.time) + 60_000 * (1 + random(30))).toISOString();
      await workAtRandom(side, random, `${name}${seed}.${step}`);
    }
    side.host.close();
  }
  return { here: first.file, there, base };
}

type Contents = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/** All rows by table and key; settings that hold several things by each of them. */
function contents(file: string): Contents {
  const database = new Sqlite(file, { readonly: true });
  const names = database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const found = new Map(
    names.map((table) => {
      const info = database.pragma(`table_info(${table})`) as { name: string; pk: number }[];
      const key = info.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
      const rows = database.prepare<[], Row>(`SELECT * FROM ${table}`).all();
      return [table, new Map(rows.map((row) => [key.map(({ name }) => String(row[name])).join('/'), row]))] as const;
    }),
  );
  database.close();
  return new Map([...found, ['setting', members(found.get('setting') ?? new Map())]]);
}

function members(settings: ReadonlyMap<string, Row>): Map<string, Row> {
  return new Map(
    [...settings].flatMap(([key, row]): [string, Row][] =>
      compoundSettings.has(key)
        ? Object.entries(JSON.parse(String(row.value)) as object).map(([name, value]) => [
            `${key}/${name}`,
            { key: `${key}/${name}`, value: JSON.stringify(value) },
          ])
        : [[key, row]],
    ),
  );
}

/** What one side has accepted since the common state and the merged copy says nowhere. */
function absent(
  side: 'here' | 'there',
  before: Record<'base' | 'here' | 'there', Contents>,
  after: Contents,
  withBase: boolean,
): string[] {
  const conflicts = Map.groupBy(after.get('conflict')?.values() ?? [], ({ what, key }) => `${what} ${key}`);
  return [...before[side]].flatMap(([table, rows]) => {
    if (['generation', 'conflict', 'deletion', 'journal', 'report_version', 'value_history'].includes(table)) {
      if (table !== 'value_history') return table === 'report_version' ? namesGone(rows, after) : [];
      const lines = new Set([...(after.get(table)?.values() ?? [])].map(({ id: _, ...line }) => JSON.stringify(line)));
      return [...rows.values()].flatMap(({ id: _, ...line }) =>
        lines.has(JSON.stringify(line)) ? [] : [JSON.stringify(line)],
      );
    }
    const [common, merged] = [
      before.base.get(table) ?? new Map<string, Row>(),
      after.get(table) ?? new Map<string, Row>(),
    ];
    const how = comparing(table);
    const sidesOf = (key: string): (Row | null)[] =>
      (conflicts.get(`${table} ${key}`) ?? []).flatMap(({ here, there }) =>
        [here, there].map((json) => JSON.parse(String(json)) as Row | null),
      );
    const changes = [...rows].flatMap(([key, row]) => {
      if (table === 'setting' && (countingSettings.has(key) || personalSettings.has(key))) return [];
      const was = common.get(key);
      const now = merged.get(key);
      const says = (other: Row | null | undefined, part: readonly string[]) => !!other && partIsSame(row, other, part);
      return partsOf(row, how)
        .filter((part) => !part.every((column) => how.quiet.has(column)))
        .filter((part) => !says(was, part) && !says(now, part) && !sidesOf(key).some((other) => says(other, part)))
        .map((part) => `${table} ${key} ${part.join()}: ${part.map((column) => row[column]).join()}`);
    });
    const gone = [...common.keys()].filter((key) => !rows.has(key) && merged.has(key) && !sidesOf(key).includes(null));
    return [...changes, ...(withBase && table !== 'setting' ? gone.map((key) => `${table} ${key} is back`) : [])];
  });
}

/** Versions become rarer by themselves; those with a name stay. */
function namesGone(rows: ReadonlyMap<string, Row>, after: Contents): string[] {
  const versions = after.get('report_version');
  return [...rows].flatMap(([id, { name }]) => (name === null || versions?.has(id) ? [] : [`version ${String(name)}`]));
}
