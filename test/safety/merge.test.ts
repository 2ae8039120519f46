import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { randomId } from '../../electron/services/random-id.ts';
import { mergeCopies } from '../../electron/store/merge/merge.ts';
import { mergedOrder } from '../../electron/store/merge/reports.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { standingClock, type TestHost, testHost } from '../services/demo-workspace.ts';

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
  const files = { here: first.file, there, base };
  const merge = async (withBase: boolean) => {
    here.host.close();
    other.host.close();
    write(there, "INSERT OR IGNORE INTO generation VALUES ('lần-ghi', 7, 'máy kia', '2026-11-22T05:00:00.000Z', 0)");
    const merged = mergeCopies(
      { ...files, base: withBase ? base : null },
      { now: '2026-11-23T00:00:00.000Z', newId: randomId, machine: 'máy này' },
    );
    expect(verifyWorkspace(first.file)).toEqual({ ok: true, problems: [] });
    return merged;
  };
  return { here, other, files, merge, clock };
}

function write(file: string, sql: string): void {
  const database = new Sqlite(file);
  database.exec(sql);
  database.close();
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
    expect(await merge(true)).toMatchObject({ contradictions: 0, values: 1, reports: 1, machine: 'máy kia' });
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
    expect(await merge(withBase)).toMatchObject({ contradictions: 2 });
    const conflicts = rows(files.here, "SELECT * FROM conflict WHERE what IN ('value', 'block') ORDER BY what");
    expect(conflicts.map(({ what, machine, here_machine }) => [what, machine, here_machine])).toEqual([
      ['block', 'máy kia', 'máy này'],
      ['value', 'máy kia', 'máy này'],
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
    expect(await merge(true)).toMatchObject({ contradictions: 1 });
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

  it('of two workspaces are not merged', async () => {
    const { here, other, files } = await twoCopies();
    for (const { host } of [here, other]) host.close();
    write(files.there, `UPDATE setting SET value = '"sổ khác"' WHERE key = 'id'`);
    const parts = { now: '2026-11-23T00:00:00.000Z', newId: randomId, machine: 'máy này' };
    const before = readFileSync(files.here);
    expect(() => mergeCopies(files, parts)).toThrow('Hai tệp là hai sổ khác nhau');
    expect(readFileSync(files.here).equals(before)).toBe(true);
  });

  it('settle what either has settled; what each has settled otherwise is open again', async () => {
    const { here, other, files, merge } = await twoCopies();
    for (const { host } of [here, other]) host.close();
    const row = (id: string) => `INSERT INTO conflict (id, at, what, key) VALUES ('${id}', 'x', 'value', '${id}')`;
    for (const file of Object.values(files)) for (const id of ['một', 'hai', 'ba']) write(file, row(id));
    const settle = (file: string, id: string, choice: string) =>
      write(file, `UPDATE conflict SET settled_at = 'y', choice = '${choice}' WHERE id = '${id}'`);
    settle(files.there, 'một', 'take');
    settle(files.here, 'hai', 'keep');
    settle(files.here, 'ba', 'keep');
    settle(files.there, 'ba', 'take');
    await merge(true);
    expect(rows(files.here, 'SELECT id, choice FROM conflict ORDER BY id')).toEqual([
      { id: 'ba', choice: null },
      { id: 'hai', choice: 'keep' },
      { id: 'một', choice: 'take' },
    ]);
  });

  it('keep what one has put into the bin while the other went on writing in it, and ask', async () => {
    const { here, other, files, merge } = await twoCopies();
    const [report] = await here.call('reports.list', {});
    await here.call('reports.remove', { report: report?.id ?? '' });
    await edit(other, 0, 'Viết tiếp');
    expect(await merge(true)).toMatchObject({ contradictions: 1 });
    expect(rows(files.here, 'SELECT removed_at FROM report')).toEqual([{ removed_at: null }]);
    expect(rows(files.here, 'SELECT what, machine, here_machine FROM conflict')).toEqual([
      { what: 'report', machine: 'máy này', here_machine: 'máy kia' },
    ]);
  });
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
