import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Key } from '../../electron/store/locked/keys.ts';
import { copyPlain } from '../../electron/store/locked/plain.ts';
import { Broken, type Ledger } from './ledger.ts';
import type { Pc } from './pc.ts';

/** The contents of the template, which no fault may change. */
export type Template = Contents & {
  /** What opens a stick with a password. */
  keys: readonly Key[];
};

interface Contents {
  /** Figures and paragraphs by the ledger's keys. */
  entries: Map<string, string>;
  /** Everything else that a clerk would miss, a line for each row. */
  rest: Set<string>;
  trouble: string[];
}

/** Throws where the open workspace lacks something that was accepted (`of`: only these), or shows it otherwise. */
export async function examine(pc: Pc, ledger: Ledger, of: Iterable<string> = ledger.accepted.keys()): Promise<void> {
  const found = new Map<string, string>();
  const wanted = [...of].map((key) => key.split(' ') as [string, string, string]);
  for (const period of new Set(wanted.flatMap(([kind, period]) => (kind === 'value' ? [period] : [])))) {
    const { rows } = await pc.call('values.read', { period });
    for (const { indicator, entered } of rows) if (entered !== null) found.set(`value ${period} ${indicator}`, entered);
  }
  for (const report of new Set(wanted.flatMap(([kind, report]) => (kind === 'block' ? [report] : [])))) {
    const { blocks } = await pc.call('reports.read', { report });
    for (const block of blocks) found.set(`block ${report} ${block.id}`, JSON.stringify(block));
  }
  compare(
    found,
    ledger,
    wanted.map((words) => words.join(' ')),
    'shown',
  );
}

/** Throws where a file that was opened as good is not sound, lacks what was accepted (`of`: only these), or holds what nobody wrote. Another SQLite judges than the program's own. */
export function examineFile(
  file: string,
  ledger: Ledger,
  template: Template,
  of: Iterable<string> = ledger.accepted.keys(),
): void {
  const { entries, rest, trouble } = read(file, template.keys);
  const [first] = trouble;
  if (first !== undefined) throw new Broken('corruptOpened', `${file}: ${first}`);
  compare(entries, ledger, of, file);
  for (const [key, content] of template.entries)
    if (entries.get(key) !== content) throw new Broken('corruptOpened', `${file}: ${key} was changed by nobody`);
  for (const key of entries.keys()) {
    if (!template.entries.has(key) && !ledger.accepted.has(key) && !ledger.open.has(key))
      throw new Broken('corruptOpened', `${file}: ${key} was written by nobody`);
  }
  for (const line of template.rest)
    if (!rest.has(line)) throw new Broken('corruptOpened', `${file}: gone or changed: ${line.slice(0, 200)}`);
}

function compare(
  found: ReadonlyMap<string, string>,
  { accepted, open }: Ledger,
  of: Iterable<string>,
  where: string,
): void {
  for (const key of of)
    if (!found.has(key)) throw new Broken('acknowledgedLost', `${where}: ${key} = ${accepted.get(key)} is not there`);
  for (const [key, content] of found) {
    const wanted = accepted.get(key) ?? open.get(key);
    const isSame = key.startsWith('value') ? content === wanted : content.includes(wanted ?? '');
    if (wanted !== undefined && !isSame)
      throw new Broken('corruptOpened', `${where}: ${key} is ${content}, not ${wanted}`);
  }
}

/** Reads a workspace file that nobody has open, through a copy. */
export function read(file: string, keys: readonly Key[] = []): Contents {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-loi-'));
  try {
    const copy = join(folder, 'xem.sobaocao');
    copyPlain(file, copy, keys);
    if (existsSync(`${file}-journal`)) copyFileSync(`${file}-journal`, `${copy}-journal`);
    const database = new DatabaseSync(copy);
    try {
      return contents(database);
    } catch (error) {
      return { entries: new Map(), rest: new Set(), trouble: [String(error)] };
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kept: readonly (readonly [table: string, columns: string])[] = [
  ['report', 'id, kind, period, title, status, number, date'],
  ['agency', '*'],
  ['signer', '*'],
  ['recipient_list', '*'],
  ['indicator', 'id, record'],
  ['kind', '*'],
  ['plan', 'indicator, year, value'],
  ['value_history', 'period, indicator, old, new'],
  ['setting', "'id', value"],
];

function contents(database: DatabaseSync): Contents {
  const rows = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[];
  const integrity = rows('PRAGMA integrity_check').map((row) => String(row.integrity_check));
  const loose = rows('PRAGMA foreign_key_check').map((row) => `a row of ${row.table} hangs in the air`);
  const values = rows('SELECT period, indicator, value FROM value').map(
    ({ period, indicator, value }) => [`value ${period} ${indicator}`, String(value)] as const,
  );
  const blocks = rows('SELECT report, id, body FROM block').map(
    ({ report, id, body }) => [`block ${report} ${id}`, String(body)] as const,
  );
  const rest = kept.flatMap(([table, columns]) =>
    rows(`SELECT ${columns} FROM ${table}${table === 'setting' ? " WHERE key = 'id'" : ''}`).map(
      (row) => `${table} ${JSON.stringify(row)}`,
    ),
  );
  return {
    entries: new Map([...values, ...blocks]),
    rest: new Set(rest),
    trouble: [...integrity.filter((line) => line !== 'ok'), ...loose],
  };
}
