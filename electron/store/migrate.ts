import { AppError } from '../../shared/errors.ts';
import { writeWhole } from '../files/write-whole.ts';
import { applicationId, workspaceExtension } from './identity.ts';
import { marked } from './mark.ts';
import { connect, type Database } from './sqlite.ts';

/**
 * Brings a file to today's form in one transaction, after a verified copy of its former form was put beside it, unless one is kept elsewhere.
 * Returns the copy's path, or null where there was nothing to do. An empty new file needs no copy.
 */
export function migrate(
  database: Database,
  file: string,
  migrations: readonly string[],
  isKept = false,
): string | null {
  if (versionOf(database) === migrations.length) return null;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have brought it up to date while this one waited.
    const version = versionOf(database);
    const needsCopy = !isKept && version > 0 && version < migrations.length;
    const copy = needsCopy ? keepCopy(database, file, version) : null;
    for (const step of migrations.slice(version)) database.exec(step);
    database.pragma(`application_id = ${applicationId}`);
    database.pragma(`user_version = ${migrations.length}`);
    const broken = database.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0)
      throw new AppError(
        'notWorkspace',
        'Sổ có dữ liệu không khớp nhau nên chưa nâng cấp được: tệp được để nguyên, hãy dùng bản sao lưu.',
      );
    database.exec('COMMIT');
    return copy;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** How many migrations the file has taken. */
export function versionOf(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}

function keepCopy(database: Database, file: string, version: number): string {
  const copy = `${file.endsWith(workspaceExtension) ? file.slice(0, -workspaceExtension.length) : file}.truoc-nang-cap-${version}${workspaceExtension}`;
  // Read through SQLite: opening the file a second time in this process would drop its locks.
  writeWhole(copy, marked(database.serialize()), { replace: true });
  const written = connect(copy, { readonly: true });
  try {
    const found = written.pragma('integrity_check', { simple: true });
    if (found !== 'ok' || versionOf(written) !== version) {
      throw new AppError(
        'notWorkspace',
        `Bản sao trước khi nâng cấp “${copy}” không đọc lại được: sổ được để nguyên, chưa nâng cấp.`,
      );
    }
  } finally {
    written.close();
  }
  return copy;
}
