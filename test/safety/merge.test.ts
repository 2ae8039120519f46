import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { randomId } from '../../electron/services/random-id.ts';
import { mergeCopies } from '../../electron/store/merge/merge.ts';
import { mergedOrder } from '../../electron/store/merge/reports.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { standingClock, type TestHost, testHost } from '../services/demo-workspace.ts';
import { dice } from './dice.ts';

type Row = Record<string, unknown>;

async function twoCopies() {
  const first = testHost();
  await first.call('workspaces.create', { file: first.file });
  await first.call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '48' }] });
  await first.call('reports.create', { kind: 'month', period: '2019-10' });
  await first.call('workspaces.close', {});
  const base = join(dirname(first.file), 'gốc.sobaocao');
  const there = join(dirname(first.file), 'kia.sobaocao');
  copyFileSync(first.file, base);
  copyFileSync(first.file, there);
  const clock = standingClock('2026-11-22T04:00:00.000Z');
  const here = testHost({ clock });
  const other = testHost({ clock });
  await here.call('workspaces.open', { file: first.file });
  await other.call('workspaces.open', { file: there });
  const join2 = async (withBase: boolean) => {
    here.host.close();
    other.host.close();
    const contradictions = mergeCopies(
      { here: first.file, there, base: withBase ? base : null },
      { now: '2026-11-23T00:00:00.000Z', newId: randomId, machine: 'máy kia' },
    );
    expect(verifyWorkspace(first.file)).toEqual({ ok: true, problems: [] });
    return contradictions;
  };
  return { here, other, files: { here: first.file, there, base }, merge: join2, clock };
}

function rows(file: string, sql: string): Row[] {
  const database = new Sqlite(file, { readonly: true });
  const found = database.prepare(sql).all() as Row[];
  database.close();
  return found;
}

const figure = (period: string, value: string, indicator = 'mail.cap_moi') => ({
  entries: [{ indicator, period, value }],
});

async function edit(test: TestHost, place: number, words: string): Promise<void> {
  const [report] = await test.call('reports.list', {});
  const { blocks, report: summary } = await test.call('reports.read', { report: report?.id ?? '' });
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const block = paragraphs[place % paragraphs.length];
  if (!block) throw new Error('no paragraph');
  await test.call('reports.save', {
    report: summary.id,
    revision: summary.revision,
    blocks: [{ ...block, children: [{ text: words }] }],
  });
}

describe('two copies that both went on', () => {
  it('give one with the figures and the blocks of both', async () => {
    const { here, other, files, merge } = await twoCopies();
    await here.call('values.set', figure('2019-11', '10'));
    await other.call('values.set', figure('2019-12', '20'));
    await edit(here, 0, 'Sửa ở đây');
    await edit(other, 1, 'Sửa ở kia');
    expect(await merge(true)).toBe(0);
    await here.call('workspaces.open', { file: files.here });
    const read = async (period: string) =>
      (await here.call('values.read', { period, indicators: ['mail.cap_moi'] })).rows[0]?.entered;
    expect([await read('2019-11'), await read('2019-12')]).toEqual(['10', '20']);
    const [report] = await here.call('reports.list', {});
    const text = JSON.stringify((await here.call('reports.read', { report: report?.id ?? '' })).blocks);
    expect(text).toContain('Sửa ở đây');
    expect(text).toContain('Sửa ở kia');
  });

  it.each([true, false])('list what contradicts, with both sides (common state at hand: %s)', async (withBase) => {
    const { here, other, files, merge } = await twoCopies();
    await here.call('values.set', figure('2019-10', '50'));
    await other.call('values.set', figure('2019-10', '60'));
    await edit(here, 0, 'Câu này');
    await edit(other, 0, 'Câu kia');
    expect(await merge(withBase)).toBeGreaterThanOrEqual(2);
    const conflicts = rows(files.here, "SELECT * FROM conflict WHERE what IN ('value', 'block') ORDER BY what");
    expect(conflicts.map(({ what, machine }) => [what, machine])).toEqual([
      ['block', 'máy kia'],
      ['value', 'máy kia'],
    ]);
    expect(conflicts[0]?.here).toContain('Câu này');
    expect(conflicts[0]?.there).toContain('Câu kia');
    expect(conflicts[1]?.there).toContain('"60"');
    expect(rows(files.here, "SELECT new FROM value_history WHERE period = '2019-10'").map((row) => row.new)).toContain(
      '60',
    );
  });

  it('keep an issued report as it was issued, and the other side’s words beside it', async () => {
    const { here, other, files, merge } = await twoCopies();
    const [report] = await other.call('reports.list', {});
    await edit(here, 0, 'Viết thêm sau khi nơi kia đã phát hành');
    await other.call('reports.issue', {
      report: report?.id ?? '',
      revision: report?.revision ?? 0,
      number: 7,
      date: '2019-10-20',
    });
    expect(await merge(true)).toBe(1);
    expect(rows(files.here, 'SELECT status, number FROM report')).toEqual([{ status: 'issued', number: 7 }]);
    expect(JSON.stringify(rows(files.here, 'SELECT body FROM block'))).not.toContain('Viết thêm');
    expect(rows(files.here, 'SELECT there FROM conflict')[0]?.there).toContain('Viết thêm');
  });

  it('without a common state follow the history of each figure', async () => {
    const { here, other, files, merge } = await twoCopies();
    await here.call('values.set', figure('2019-10', '49'));
    await here.call('values.set', figure('2019-10', '51'));
    await other.call('values.set', figure('2019-11', '5'));
    await merge(false);
    expect(rows(files.here, "SELECT * FROM conflict WHERE what = 'value'")).toEqual([]);
    expect(rows(files.here, "SELECT value FROM value WHERE indicator = 'mail.cap_moi' ORDER BY period")).toEqual([
      { value: '51' },
      { value: '5' },
    ]);
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'after random work on both nothing accepted is absent (%s)',
    async (seed) => {
      const { here, other, files, merge, clock } = await twoCopies();
      const random = dice(seed);
      for (let step = 0; step < 24; step += 1) {
        clock.time = new Date(Date.parse(clock.time) + 60_000).toISOString();
        await work(random(2) === 0 ? here : other, random, `${seed}.${step}`);
      }
      const sides = { here: await stateOf(here, files.here), there: await stateOf(other, files.there) };
      const before = contents(files.base);
      await merge(seed % 3 !== 0);
      const after = contents(files.here);
      for (const side of [sides.here, sides.there]) {
        for (const [key, value] of side.values) {
          const known = after.history.has(`${key}=${value}`) || after.values.get(key) === value;
          expect(known, `${key} = ${value}`).toBe(true);
        }
        for (const [key, body] of side.blocks) {
          const gone = before.blocks.get(key) === body;
          expect(gone || after.blocks.get(key) === body || after.conflicts.has(body), key).toBe(true);
        }
        for (const [key, value] of side.plans)
          expect(
            after.plans.get(key) === value || before.plans.get(key) === value || after.conflicts.has(value),
            key,
          ).toBe(true);
        for (const id of side.reports) expect(after.reports).toContain(id);
      }
    },
  );
});

it('the order of blocks follows the side that moved them', () => {
  expect(mergedOrder({ base: ['a', 'b', 'c'], here: ['a', 'b', 'c'], there: ['c', 'a', 'b'] })).toEqual([
    'c',
    'a',
    'b',
  ]);
  expect(mergedOrder({ base: ['a', 'b'], here: ['a', 'x', 'b'], there: ['b', 'y', 'a'] })).toEqual([
    'b',
    'y',
    'a',
    'x',
  ]);
  expect(mergedOrder({ base: [], here: ['a', 'b'], there: ['n', 'a', 'm'] })).toEqual(['n', 'a', 'm', 'b']);
});

async function work(test: TestHost, random: (sides: number) => number, mark: string): Promise<void> {
  const period = `2019-${String(10 + random(3))}`;
  switch (random(6)) {
    case 0:
    case 1:
      await test.call('values.set', figure(period, String(random(1000)), ['mail.cap_moi', 'mail.tong'][random(2)]));
      return;
    case 2:
      await edit(test, random(6), `Câu ${mark}`);
      return;
    case 3:
      await test.call('plans.set', {
        entries: [{ indicator: 'mail.tong', year: 2019 + random(2), value: String(random(1000)) }],
      });
      return;
    case 4:
      await test.call('reports.create', { kind: 'month', period, again: true });
      return;
    default:
      await removeBlock(test, random);
  }
}

async function removeBlock(test: TestHost, random: (sides: number) => number): Promise<void> {
  const reports = await test.call('reports.list', {});
  const { blocks, report } = await test.call('reports.read', { report: reports[random(reports.length)]?.id ?? '' });
  const order = blocks.map(({ id }) => id);
  order.splice(3 + random(order.length - 4), 1);
  await test.call('reports.save', { report: report.id, revision: report.revision, blocks: [], order });
}

async function stateOf(test: TestHost, file: string) {
  test.host.close();
  return contents(file);
}

function contents(file: string) {
  return {
    values: new Map(rows(file, 'SELECT * FROM value').map((row) => [`${row.period}/${row.indicator}`, row.value])),
    history: new Set(
      rows(file, 'SELECT * FROM value_history').map((row) => `${row.period}/${row.indicator}=${row.new}`),
    ),
    blocks: new Map(rows(file, 'SELECT * FROM block').map((row) => [`${row.report}/${row.id}`, String(row.body)])),
    plans: new Map(rows(file, 'SELECT * FROM plan').map((row) => [`${row.year}/${row.indicator}`, row.value])),
    reports: rows(file, 'SELECT id FROM report').map((row) => row.id),
    conflicts: new Set(
      rows(file, 'SELECT here, there FROM conflict')
        .flatMap(({ here, there }) => [here, there])
        .flatMap((side) => (side === null ? [] : [JSON.parse(String(side)) as Row]))
        .flatMap(({ body, value }) => [body, value]),
    ),
  };
}
