import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { openFile } from '../../electron/store/workspace-file.ts';
import { testHost } from '../services/demo-workspace.ts';
import { change, closedWorkspace } from './workspace-copy.ts';

const pageSize = 4096;

function rowsOf(file: string): Set<string> {
  const database = new Sqlite(file, { readonly: true });
  const tables = ['value', 'value_history', 'block', 'report', 'plan', 'signer', 'agency', 'indicator'];
  const rows = tables.flatMap((table) =>
    database
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`),
  );
  database.close();
  return new Set(rows);
}

async function recovered(file: string) {
  const out = join(dirname(file), 'cứu.sobaocao');
  const before = readFileSync(file);
  const reply = await testHost().call('workspaces.recover', { file, out });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(verifyWorkspace(out)).toEqual({ ok: true, problems: [] });
  return { ...reply, out };
}

it('a file is looked through without being opened, and stays as it is', async () => {
  const file = await closedWorkspace();
  const { call } = testHost();
  expect(await call('workspaces.verify', { file })).toEqual({ ok: true, problems: [] });
  change(file, (bytes) => bytes.fill(0x39, 40 * pageSize, 41 * pageSize));
  const before = readFileSync(file);
  const { ok, problems } = await call('workspaces.verify', { file });
  expect(ok).toBe(false);
  expect(problems.length).toBeGreaterThan(0);
  expect(readFileSync(file).equals(before)).toBe(true);
  await expect(call('workspaces.verify', { file: `${file}x` })).rejects.toMatchObject({ code: 'notFound' });
});

describe('the mark at the end of a workspace', () => {
  it('gives away any single bit that was flipped', async () => {
    const file = await closedWorkspace();
    const whole = readFileSync(file);
    for (let round = 0; round < 60; round += 1) {
      const at = Math.floor((round / 60) * whole.length) + ((round * 7919) % 400);
      const bytes = Buffer.from(whole);
      bytes[Math.min(at, whole.length - 1)] = (bytes[Math.min(at, whole.length - 1)] ?? 0) ^ (1 << (round % 8));
      writeFileSync(file, bytes);
      expect(verifyWorkspace(file).ok, `byte ${at}`).toBe(false);
      expect(() => openFile(file, { readOnly: 'refuse' }), `byte ${at}`).toThrow();
    }
  });

  it('is put again after the last write, and left alone where nothing was written', async () => {
    const file = await closedWorkspace();
    const before = readFileSync(file);
    const test = testHost();
    await test.call('workspaces.open', { file });
    await test.call('reports.list', {});
    test.host.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    await test.call('workspaces.open', { file });
    await test.call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '48' }] });
    test.host.close();
    const at = readFileSync(file).indexOf('mail.cap_moi2019-10');
    change(file, (bytes) => bytes.fill(0x39, at + 40, at + 41));
    expect(verifyWorkspace(file).ok).toBe(false);
  });

  it('is out of date after another program has written, and what that wrote is read', async () => {
    const file = await closedWorkspace();
    const other = new Sqlite(file);
    other.exec("INSERT INTO period (key) VALUES ('2031-01')");
    other.close();
    expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
    openFile(file, { readOnly: 'refuse' }).close();
  });
});

describe('recovering', () => {
  it('a sound workspace gives all of it and loses nothing', async () => {
    const file = await closedWorkspace();
    const { lost, recovered: counts, out } = await recovered(file);
    expect(lost).toEqual([]);
    expect(counts).toMatchObject({ value: 114, value_history: 114, block: 195, report: 3 });
    expect(rowsOf(out)).toEqual(rowsOf(file));
  });

  it('one torn page loses at most what stood on it, whichever page it is', async () => {
    const file = await closedWorkspace();
    const whole = readFileSync(file);
    const all = rowsOf(file);
    const pages = Math.floor(whole.length / pageSize);
    for (let page = 0; page < pages; page += 9) {
      writeFileSync(file, Buffer.from(whole).fill(page * 31 + 7, page * pageSize, (page + 1) * pageSize));
      const { out } = await recovered(file);
      const saved = rowsOf(out);
      const missing = [...all].filter((row) => !saved.has(row));
      // A page holds some dozens of figures; an issued report may alone fill several pages.
      expect(missing.length, `page ${page}`).toBeLessThan(90);
      rmSync(out);
    }
  }, 120_000);

  it('figures whose page is torn come back from their history', async () => {
    const file = await closedWorkspace();
    const database = new Sqlite(file);
    const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'value'").pluck().get() as number;
    database.close();
    change(file, (bytes) => bytes.fill(0, (root - 1) * pageSize, root * pageSize));
    const { out, recovered: counts } = await recovered(file);
    expect(counts.value).toBe(114);
    expect([...rowsOf(out)].filter((row) => row.startsWith('value {')).length).toBe(114);
  });

  it('half a file gives what is in that half', async () => {
    const file = await closedWorkspace();
    change(file, (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.6)));
    const { lost } = await recovered(file);
    expect(lost.length).toBeGreaterThan(0);
    for (const { message } of lost) expect(message).toMatch(/[.”]$/);
  });

  it('what is no workspace at all is refused in words, and so is a target that exists', async () => {
    const file = await closedWorkspace();
    const out = join(dirname(file), 'mới.sobaocao');
    const { call } = testHost();
    await expect(call('workspaces.recover', { file, out: file })).rejects.toMatchObject({ code: 'exists' });
    writeFileSync(file, 'Báo cáo tháng 10\n'.repeat(4000));
    await expect(call('workspaces.recover', { file, out })).rejects.toMatchObject({ code: 'notWorkspace' });
    writeFileSync(file, '');
    await expect(call('workspaces.recover', { file, out })).rejects.toMatchObject({ code: 'notWorkspace' });
    expect(existsSync(out)).toBe(false);
  });
});
