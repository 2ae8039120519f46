import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Verdict } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { cutShort, storeFailure, translated } from './failure.ts';
import type { Key } from './locked/keys.ts';
import { copyPlain, isLocked } from './locked/plain.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { connect, type Database, setRollbackJournal } from './sqlite.ts';
import { contentProblems } from './verify-contents.ts';
import { checkMarks, markOf, refuseEmpty } from './workspace-file.ts';

/**
 * Whether a workspace file is whole, from its pages to its figures and blocks; the file is not changed. Throws in words where that
 * cannot be told: there is no such file, another program is just writing it, it may not be read, or its key is not among `keys`.
 */
export function verifyWorkspace(file: string, keys: readonly Key[] = []): Verdict {
  const problems = isLocked(file) ? lookBehind(file, keys) : lookInto(file);
  const isStrange = problems.length > 0 && strangeness(file) !== null;
  return { ok: problems.length === 0, problems, ...(isStrange ? { isStrange } : {}) };
}

/** Why there is nothing to be saved out of a file that is no workspace: it is another program's, or of a newer version of this one; null where there may be. */
export function strangeness(file: string): AppError | null {
  try {
    refuseEmpty(file);
    const database = connect(file, { readonly: true });
    try {
      translated(file, () => checkMarks(database, file));
    } finally {
      database.close();
    }
    return null;
  } catch (error) {
    const failure = storeFailure(error, file);
    const isDamaged = failure instanceof AppError && failure.message === cutShort(basename(file)).message;
    return failure instanceof AppError && verdicts.has(failure.code) && !isDamaged && !isLocked(file) ? failure : null;
  }
}

/** Failures that say something of the file; the others say that it could not be looked at. */
const verdicts: ReadonlySet<string> = new Set(['notWorkspace', 'newerVersion']);

function lookInto(file: string): string[] {
  let database: Database | undefined;
  try {
    refuseEmpty(file);
    if (existsSync(`${file}-wal`)) return lookIntoCopy(file);
    database = connect(file, { readonly: true });
    if (checkMarks(database, file) === 'unfinished') return lookIntoCopy(file);
    const damaged = integrity(database);
    if (damaged.length > 0) return damaged;
    if (markOf(database, file) === 'broken') return [cutShort(basename(file)).message];
    return versionOf(database) < migrations.length ? lookIntoNextForm(database, file) : contentProblems(database);
  } catch (error) {
    const failure = storeFailure(error, file);
    if (failure instanceof AppError && verdicts.has(failure.code)) return [failure.message];
    throw failure;
  } finally {
    database?.close();
  }
}

/** The file has a password: what it holds shows in a copy. */
function lookBehind(file: string, keys: readonly Key[]): string[] {
  return aside(file, (copy) => {
    try {
      copyPlain(file, copy, keys);
    } catch (error) {
      const failure = storeFailure(error, file);
      if (failure instanceof AppError && verdicts.has(failure.code)) return [failure.message];
      throw failure;
    }
    return lookInto(copy);
  });
}

/** A write was cut off: what the file holds once that is undone shows in a copy. */
function lookIntoCopy(file: string): string[] {
  return aside(file, (copy) => {
    copyFileSync(file, copy);
    for (const beside of ['-journal', '-wal']) {
      if (existsSync(file + beside)) copyFileSync(file + beside, copy + beside);
    }
    const healed = connect(copy);
    healed.prepare('SELECT count(*) FROM sqlite_schema').get();
    setRollbackJournal(healed);
    healed.close();
    return lookInto(copy);
  });
}

/** The file is of a version before: what it will hold once it is opened shows in a copy. */
function lookIntoNextForm(database: Database, file: string): string[] {
  return aside(file, (copy) => {
    writeFileSync(copy, database.serialize());
    const next = connect(copy);
    try {
      migrate(next, copy, migrations, true);
      return contentProblems(next);
    } finally {
      next.close();
    }
  });
}

/** Runs a look with the path for a copy in a folder of its own, which is gone afterwards. */
function aside(file: string, look: (copy: string) => string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
  try {
    return look(join(folder, basename(file)));
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
    ...found
      .flatMap((line) => line.split('\n'))
      .filter((line) => line !== 'ok' && !line.startsWith('***'))
      .map((line) => `Tệp bị hỏng: ${line}.`),
    ...loose.slice(0, 20).map((row) => `Bảng ${row.table} nói đến một dòng không có trong bảng ${row.parent}.`),
  ];
}
