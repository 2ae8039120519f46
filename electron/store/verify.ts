import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { blockSchema, blocks } from '../../shared/blocks/schemas.ts';
import { AppError } from '../../shared/errors.ts';
import { readPeriod } from '../../shared/period/key.ts';
import { canonical } from '../../shared/value/decimal.ts';
import { storeFailure, translated } from './failure.ts';
import { connect, type Database } from './sqlite.ts';
import { checkMarks, refuseEmpty } from './workspace-file.ts';

/** What `verifyWorkspace` found; each problem is a Vietnamese sentence. */
export interface Verdict {
  ok: boolean;
  problems: string[];
}

/** Whether a workspace file is whole, from its pages to its figures and blocks; the file is not changed. Throws `notFound` where there is none. */
export function verifyWorkspace(file: string): Verdict {
  translated(file, () => statSync(file));
  const problems = [...lookInto(file)];
  return { ok: problems.length === 0, problems };
}

function lookInto(file: string): string[] {
  let database: Database | undefined;
  try {
    refuseEmpty(file);
    database = connect(file, { readonly: true });
    if (checkMarks(database, file) === 'unfinished') return lookIntoCopy(file);
    const damaged = integrity(database);
    return damaged.length > 0 ? damaged : contents(database);
  } catch (error) {
    const failure = storeFailure(error, file);
    if (failure instanceof AppError) return [failure.message];
    throw failure;
  } finally {
    database?.close();
  }
}

/** A write was cut off: what the file holds once that is undone shows in a copy. */
function lookIntoCopy(file: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
  try {
    const copy = join(folder, basename(file));
    copyFileSync(file, copy);
    if (existsSync(`${file}-journal`)) copyFileSync(`${file}-journal`, `${copy}-journal`);
    const healed = connect(copy);
    healed.prepare('SELECT count(*) FROM sqlite_schema').get();
    healed.close();
    return lookInto(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function integrity(database: Database): string[] {
  const found = (database.pragma('integrity_check(20)') as { integrity_check: string }[]).map(
    (row) => row.integrity_check,
  );
  const loose = database.pragma('foreign_key_check') as { table: string; parent: string }[];
  return [
    ...found.filter((line) => line !== 'ok').map((line) => `Tệp bị hỏng: ${line}.`),
    ...loose.slice(0, 20).map((row) => `Bảng ${row.table} nói đến một dòng không có trong bảng ${row.parent}.`),
  ];
}

function contents(database: Database): string[] {
  return [
    ...settingProblems(database),
    ...numberProblems(database),
    ...periodProblems(database),
    ...blockProblems(database),
  ];
}

const needed = ['id', 'created', 'demo', 'agency', 'who', 'cutoffs'];

function settingProblems(database: Database): string[] {
  const there = new Set(database.prepare<[], string>('SELECT key FROM setting').pluck().all());
  return needed.filter((key) => !there.has(key)).map((key) => `Sổ thiếu thiết lập “${key}”.`);
}

function numberProblems(database: Database): string[] {
  const rows = database
    .prepare<[], [string, string, string]>(
      'SELECT period, indicator, value FROM value WHERE value IS NOT NULL UNION ALL SELECT year, indicator, value FROM plan',
    )
    .raw();
  const problems: string[] = [];
  for (const [period, indicator, value] of rows.iterate()) {
    if (canonical(value) !== value) problems.push(`Số “${value}” của ${indicator}, kỳ ${period}, không ở dạng chuẩn.`);
  }
  return problems;
}

function periodProblems(database: Database): string[] {
  const keys = database
    .prepare<[], string>('SELECT key FROM period UNION SELECT period FROM value UNION SELECT period FROM report')
    .pluck()
    .all();
  const known = new Set(database.prepare<[], string>('SELECT key FROM period').pluck().all());
  const used = database.prepare<[], string>('SELECT DISTINCT period FROM value').pluck().all();
  return [
    ...keys.filter((key) => readPeriod(key) === undefined).map((key) => `“${key}” không phải là kỳ báo cáo.`),
    ...used.filter((key) => !known.has(key)).map((key) => `Kỳ ${key} có số liệu mà không có trong danh sách kỳ.`),
  ];
}

function blockProblems(database: Database): string[] {
  const rows = database.prepare<[], { report: string; id: string; kind: string; body: string }>(
    'SELECT report, id, kind, body FROM block',
  );
  const problems: string[] = [];
  for (const { report, id, kind, body } of rows.iterate()) {
    // A kind that a newer version brought is kept as it is; it cannot be judged here.
    if (!Object.hasOwn(blocks, kind) || kind === 'locked') continue;
    if (!blockSchema.safeParse(JSON.parse(body)).success)
      problems.push(`Khối ${id} của báo cáo ${report} không đọc được.`);
  }
  return problems;
}
