import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';

/**
 * Writes a file that is either whole or not there: into a new file of the same folder, synced, then put in place.
 * Throws `exists` where the target is there and may not be replaced, and a sentence where the folder cannot be written or is full.
 */
export function writeWhole(file: string, bytes: Uint8Array, how: { replace: boolean }): void {
  refuseTarget(file, how.replace);
  const fresh = join(dirname(file), `.${basename(file).slice(0, 50)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    writeSynced(fresh, bytes);
    putInPlace(fresh, file, how.replace);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(fresh, { force: true });
    throw inWords(error, file);
  }
}

/** Throws where the target cannot be a file of ours: its folder is missing, it is a folder, or it exists and may not be replaced. */
export function refuseTarget(file: string, replace: boolean): void {
  const folder = dirname(file);
  if (!look(folder)?.isDirectory()) {
    throw new AppError('notFound', `Không có thư mục “${folder}”: hãy tạo thư mục hoặc chọn nơi khác.`, 'file');
  }
  const there = look(file);
  if (there?.isDirectory()) throw new AppError('input', `“${file}” là một thư mục: hãy chọn tên tệp khác.`, 'file');
  if (there && !replace) throw new AppError('exists', `Đã có tệp “${basename(file)}”: hãy chọn tên khác.`, 'file');
}

function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw inWords(error, path);
  }
}

/** Puts a finished file under its name at once; without `replace` a file that came there meanwhile stays. */
export function putInPlace(fresh: string, file: string, replace: boolean): void {
  if (replace) {
    renameSync(fresh, file);
    return;
  }
  try {
    linkSync(fresh, file);
    rmSync(fresh);
  } catch (error) {
    // A stick's file system knows no links.
    if (existsSync(file)) throw inWords(error, file);
    renameSync(fresh, file);
  }
}

/** Makes a new file with nothing in it; what goes wrong is told of the file that it is to become. */
export function createEmpty(fresh: string, file: string): void {
  try {
    closeSync(openSync(fresh, 'wx'));
  } catch (error) {
    throw inWords(error, file);
  }
}

/** Makes what was written to the file durable. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What a system or a file system answers that knows no syncing of folders: there the file itself is synced, and that must do. */
const unknownThere: ReadonlySet<unknown> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EPERM',
  'EACCES',
  'EBADF',
]);

/** Makes the names in a folder durable, where the system can. Throws where the disk fails: then nobody knows what will be there. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && unknownThere.has(error.code))) throw error;
  } finally {
    closeSync(handle);
  }
}

function writeSynced(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A failure of the disk as a sentence for the clerk; what is no failure of the disk comes back as it is. */
export function inWords(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const name = basename(file);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError(
        'full',
        `Ổ đĩa đã đầy nên chưa ghi được “${name}”: hãy xóa bớt tệp hoặc chọn ổ đĩa khác.`,
        'file',
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new AppError(
        'readOnly',
        // Windows says so of a target that Word has open.
        existsSync(file)
          ? `Không thay được “${name}”: tệp đang mở trong chương trình khác (như Word), hoặc chỉ đọc. Hãy đóng tệp ấy rồi làm lại, hoặc chọn tên khác.`
          : `Không ghi được “${name}”: thư mục chỉ đọc. Hãy chọn thư mục khác.`,
        'file',
      );
    case 'EBUSY':
      return new AppError(
        'readOnly',
        `“${name}” đang mở trong chương trình khác (như Word): hãy đóng tệp ấy rồi làm lại.`,
        'file',
      );
    case 'EEXIST':
      return new AppError('exists', `Đã có tệp “${name}”: hãy chọn tên khác.`, 'file');
    case 'ENAMETOOLONG':
      return new AppError('input', 'Tên tệp dài quá: hãy đặt tên ngắn hơn.', 'file');
    case 'EIO':
    case 'ENXIO':
    case 'ENODEV':
    case 'ENOTCONN':
    case 'ECONNABORTED':
    case 'ESTALE':
    // What Windows says of a drive that is no more.
    case 'UNKNOWN':
      return new AppError(
        'readOnly',
        `Không ghi được “${name}”, có thể USB đã bị rút: hãy cắm lại rồi làm lại.`,
        'file',
      );
    default:
      return error;
  }
}
