import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { wasOurs } from './traces.ts';

/** Runs a piece of work on the file; a failure of SQLite or of the disk comes out as `AppError` in words for the clerk. */
export function translated<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storeFailure(error, file);
  }
}

/** The failure in words where SQLite or the disk caused it; any other failure as it is. */
export function storeFailure(error: unknown, file: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  // What the store keeps as JSON it has written itself.
  if (error instanceof SyntaxError) return cutShort(basename(file));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // SQLite takes no path beyond some 500 bytes, and says no more than that it cannot open it.
  if (code === 'SQLITE_CANTOPEN' && Buffer.byteLength(file) > 480) return inWords('ENAMETOOLONG', file);
  // SQLite has no code of its own for a header whose number of the form is none.
  if (code === 'SQLITE_ERROR' && error.message.includes('unsupported file format')) return notOurs(file);
  return inWords(code, file) ?? (error.message.includes('directory does not exist') ? noFolder(file) : error);
}

/** The same for a failure while the contents of a file are taken in: what is not the disk's means that the file does not hold what it should. */
export function contentsFailure(error: unknown, file: string): unknown {
  const failure = storeFailure(error, file);
  return failure instanceof AppError ? failure : cutShort(basename(file));
}

const disconnected: ReadonlySet<string> = new Set(['ENXIO', 'ENODEV', 'ENOTCONN', 'ECONNABORTED', 'ESTALE']);

function inWords(code: string, file: string): AppError | undefined {
  const name = basename(file);
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError(
      'full',
      `Ổ đĩa chứa “${name}” đã đầy: thay đổi vừa rồi chưa được ghi, phần trước vẫn nguyên. Hãy xóa bớt tệp trên ổ đĩa rồi làm lại.`,
    );
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return readOnlyFile(name);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'EBUSY') {
    return new AppError('conflict', `Sổ “${name}” đang được một chương trình khác ghi: hãy đợi vài giây rồi làm lại.`);
  }
  if (code.startsWith('SQLITE_CORRUPT')) return cutShort(name);
  if (code.startsWith('SQLITE_NOTADB')) return notOurs(file);
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') {
    return cannotOpen(name);
  }
  if (code === 'ENAMETOOLONG') {
    return new AppError('notFound', 'Tên tệp hoặc đường dẫn dài quá nên không mở được: hãy kiểm tra lại đường dẫn.');
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO' || disconnected.has(code)) {
    return new AppError(
      'readOnly',
      `Không đọc hoặc ghi được “${name}”, có thể USB đã bị rút: hãy cắm lại rồi mở lại sổ; thay đổi vừa rồi chưa được ghi.`,
    );
  }
  return undefined;
}

/** There is no such file, or it may not be read. */
export function cannotOpen(name: string): AppError {
  return new AppError('notFound', `Không mở được “${name}”: hãy kiểm tra tên tệp, thư mục và quyền đọc, ghi ở đó.`);
}

/** The file is something else. */
export function notWorkspace(name: string): AppError {
  return new AppError(
    'notWorkspace',
    `Tệp “${name}” không phải là sổ báo cáo: hãy chọn tệp có đuôi .sobaocao; tệp này được để nguyên.`,
  );
}

/** The file does not begin as ours do: it is something else, or was ours before its beginning was damaged. */
export function notOurs(file: string): AppError {
  return wasOurs(file) ? cutShort(basename(file)) : notWorkspace(basename(file));
}

/** The file was ours once; part of it is missing or damaged. */
export function cutShort(name: string): AppError {
  return new AppError(
    'notWorkspace',
    `Tệp “${name}” bị hỏng hoặc bị cắt cụt nên không đọc được: hãy dùng bản sao lưu gần nhất; tệp này được để nguyên.`,
  );
}

/** The file is of a form that this program does not know yet. */
export function newerVersion(name: string): AppError {
  return new AppError(
    'newerVersion',
    `Sổ “${name}” được ghi bằng phiên bản mới hơn của chương trình: hãy cập nhật chương trình rồi mở lại; sổ được để nguyên.`,
  );
}

/** The file has a password that nobody has given. */
export function lockedFile(name: string): AppError {
  return new AppError('locked', `Sổ “${name}” có mật khẩu: hãy nhập mật khẩu hoặc mã trên tờ khôi phục.`);
}

/** The file or its folder cannot be written. */
export function readOnlyFile(name: string): AppError {
  return new AppError(
    'readOnly',
    `“${name}” nằm ở nơi chỉ đọc nên không ghi được: hãy chép sang thư mục ghi được rồi làm lại.`,
  );
}

function noFolder(file: string): AppError {
  return new AppError('notFound', `Không có thư mục chứa “${basename(file)}”: hãy kiểm tra đường dẫn.`);
}
