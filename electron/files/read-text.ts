import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';

const largest = 50 * 1024 * 1024;

/** The text of a UTF-8 file without its byte order mark; throws in words where it is missing, too large or in another encoding. */
export function readText(file: string): string {
  const name = basename(file);
  let bytes: Buffer;
  try {
    if (statSync(file).size > largest)
      throw new AppError('input', `Tệp “${name}” lớn quá 50 MB: hãy chia nhỏ rồi nhập từng phần.`, 'file');
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('notFound', `Không đọc được tệp “${name}”: hãy kiểm tra đường dẫn và quyền đọc.`, 'file');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError(
      'input',
      `Tệp “${name}” không phải mã UTF-8: trong Excel, hãy chọn Lưu thành (Save As) → “CSV UTF-8” rồi nhập lại.`,
      'file',
    );
  }
}
