import { randomBytes } from 'node:crypto';
import { accessSync, constants, rmSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { refuseReservedName } from '../files/reserved-name.ts';
import { createEmpty, putInPlace, refuseTarget, syncFile, syncFolder } from '../files/write-whole.ts';
import { cannotOpen, cutShort, newerVersion, notOurs, notWorkspace, readOnlyFile, translated } from './failure.ts';
import { applicationId } from './identity.ts';
import { type MarkState, putMark, readMark } from './mark.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations as released } from './migrations/index.ts';
import { connect, type Database, setRollbackJournal } from './sqlite.ts';

/**
 * Opens a workspace for reading and writing, brought to today's form. Throws in words, with nothing written, for a file that is
 * missing, empty, not ours, damaged, from a newer version, or where it cannot be written; `readOnly: 'allow'` opens the last kind for reading.
 * `isKept`: its former form is kept elsewhere, or it is only a copy.
 */
export function openFile(
  file: string,
  how: { readOnly: 'refuse' | 'allow'; isKept?: boolean },
  migrations = released,
): Database {
  lookFirst(file, migrations);
  const writable = canWrite(file);
  if (!writable && how.readOnly === 'refuse') throw readOnlyFile(basename(file));
  const database = connect(file, { readonly: !writable });
  try {
    translated(file, () => {
      // Again: now a write that was cut off has been undone, and the marks are those of the whole file.
      if (checkMarks(database, file, migrations) === 'unfinished') throw readOnlyFile(basename(file));
      refuseDamaged(database, file);
      if (writable) {
        setRollbackJournal(database);
        migrate(database, file, migrations, how.isKept ?? false);
      } else if (versionOf(database) < migrations.length) {
        throw readOnlyFile(basename(file));
      }
    });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Makes a new workspace file, filled by `fill`; it appears under its name only once it is whole. Throws `exists` where there is one already. */
export function createFile(file: string, fill: (database: Database) => void): void {
  refuseReservedName(file);
  refuseTarget(file, false);
  const fresh = join(dirname(file), `.${basename(file).slice(0, 50)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    createEmpty(fresh, file);
    translated(file, () => {
      const database = connect(fresh);
      try {
        setRollbackJournal(database);
        // Until it has its name nobody else sees the file: it is synced once, when it is whole.
        database.pragma('synchronous = OFF');
        migrate(database, fresh, released);
        fill(database);
        putMark(database, fresh);
      } finally {
        database.close();
      }
      syncFile(fresh);
      putInPlace(fresh, file, false);
      syncFolder(dirname(file));
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'full') throw error;
    throw new AppError(
      'full',
      `Ổ đĩa đã đầy nên chưa tạo được “${basename(file)}”: hãy xóa bớt tệp hoặc chọn ổ đĩa khác.`,
      'file',
    );
  } finally {
    for (const rest of [fresh, `${fresh}-journal`]) rmSync(rest, { force: true });
  }
}

/** Looks at the file without being able to change it. */
function lookFirst(file: string, migrations: readonly string[]): void {
  refuseEmpty(file);
  const database = connect(file, { readonly: true });
  try {
    translated(file, () => checkMarks(database, file, migrations));
  } finally {
    database.close();
  }
}

/** Throws where the file is not as its mark says; where a program ended before it could mark it, SQLite looks through its pages. */
function refuseDamaged(database: Database, file: string): void {
  const state = markOf(database, file);
  if (state === 'broken' || (state === 'unmarked' && !pagesAreSound(database))) throw cutShort(basename(file));
}

/** Whether SQLite finds the pages in order; what stands in the rows is not looked at. */
export function pagesAreSound(database: Database): boolean {
  // A single row that does not read is for whoever reads it to say; the others still do.
  database.pragma('ignore_check_constraints = ON');
  const found = database.pragma('quick_check(1)', { simple: true });
  database.pragma('ignore_check_constraints = OFF');
  return found === 'ok';
}

/** What the file's mark says of it, while nobody writes. */
export function markOf(database: Database, file: string): MarkState {
  return database
    .transaction(() => {
      database.prepare('SELECT count(*) FROM sqlite_schema').get();
      return readMark(file);
    })
    .deferred();
}

/** Throws in words for what is no file, or one with nothing in it, which SQLite would take for a new database. */
export function refuseEmpty(file: string): void {
  const name = basename(file);
  const there = look(file);
  if (there.isDirectory())
    throw new AppError(
      'notWorkspace',
      `“${name}” là một thư mục, không phải sổ báo cáo: hãy chọn tệp có đuôi .sobaocao.`,
    );
  if (!there.isFile()) throw notWorkspace(name);
  if (there.size > 0) return;
  throw new AppError(
    'notWorkspace',
    `Tệp “${name}” rỗng (0 byte), không phải là sổ báo cáo: hãy dùng bản sao lưu gần nhất.`,
  );
}

function look(file: string): Stats {
  return translated(file, () => {
    try {
      return statSync(file);
    } catch (error) {
      // Nothing was to be written: what is lacking is the right to look into the folder.
      throw error instanceof Error && 'code' in error && error.code === 'EACCES' ? cannotOpen(basename(file)) : error;
    }
  });
}

/**
 * Throws in words where the file is not ours, cut short or from a newer version. `unfinished`: a write was cut off (power, kill), and
 * this connection may not undo it, so nothing could be read.
 */
export function checkMarks(
  database: Database,
  file: string,
  migrations = released,
  length = statSync(file).size,
): 'unfinished' | 'ours' {
  const name = basename(file);
  const marks = readMarks(database);
  if (marks === 'unfinished') return marks;
  if (marks.application !== applicationId || marks.version === 0) throw notOurs(file);
  if (length < marks.size) throw cutShort(name);
  // A bit that flipped in just this number is no newer version.
  if (marks.version > migrations.length) throw isBroken(file) ? cutShort(name) : newerVersion(name);
  return 'ours';
}

function isBroken(file: string): boolean {
  try {
    return readMark(file) === 'broken';
  } catch {
    return false;
  }
}

function readMarks(database: Database): { application: number; version: number; size: number } | 'unfinished' {
  try {
    // Reads the schema too: a file cut short is recognised here.
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_READONLY_'))
      return 'unfinished';
    throw error;
  }
  const pragma = (name: string) => database.pragma(name, { simple: true }) as number;
  return {
    application: pragma('application_id'),
    version: versionOf(database),
    size: pragma('page_count') * pragma('page_size'),
  };
}

function canWrite(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
