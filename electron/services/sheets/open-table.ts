import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { cleanText } from '../../../shared/text/unicode.ts';
import { decodeText } from '../../files/decode-text.ts';
import { readCsv } from '../csv.ts';
import { nothingHidden, type Sheet, type TableFile } from './sheet.ts';
import { openXlsx } from './xlsx.ts';

const largest = 50 * 1024 * 1024;

/** Reads a file of tables from the disk: .xlsx, .xlsm or text in columns. Throws in words where it cannot be used. */
export function openTableFile(file: string): Promise<TableFile> {
  const name = basename(file);
  let bytes: Buffer;
  try {
    if (statSync(file).size > largest) throw tooLarge(name);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('notFound', `Không đọc được tệp “${name}”: hãy kiểm tra đường dẫn và quyền đọc.`, 'file');
  }
  return openTable(bytes, name);
}

/** The same of bytes at hand; `name` is for messages, and tells by its ending what the file should be. */
export async function openTable(bytes: Buffer, name: string): Promise<TableFile> {
  if (bytes.length > largest) throw tooLarge(name);
  if (bytes.length === 0) throw new AppError('input', `Tệp “${name}” trống.`, 'file');
  if (bytes.subarray(0, 8).equals(compound)) throw inCompound(bytes, name);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return openXlsx(bytes, name);
  if (/\.xls[xmb]?$|\.ods$/i.test(extname(name))) {
    throw new AppError(
      'input',
      `Tệp “${name}” không phải bảng tính .xlsx: hãy mở bằng Excel và lưu thành .xlsx rồi nhập.`,
      'file',
    );
  }
  return openText(bytes, name);
}

/** How old Excel files and encrypted new ones begin. */
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function inCompound(bytes: Buffer, name: string): AppError {
  const has = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  return new AppError(
    'input',
    has('EncryptedPackage')
      ? `Tệp “${name}” đặt mật khẩu: hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ) rồi nhập lại.`
      : has('WordDocument')
        ? `Tệp “${name}” là văn bản Word chứ không phải bảng tính: hãy mở bằng Word, chép bảng số liệu rồi dán vào lưới số liệu.`
        : `Tệp “${name}” là bảng tính kiểu cũ (.xls): hãy mở bằng Excel và lưu thành “Excel Workbook (.xlsx)” rồi nhập.`,
    'file',
  );
}

function tooLarge(name: string): AppError {
  return new AppError('input', `Tệp “${name}” lớn quá 50 MB: hãy chia nhỏ rồi nhập từng phần.`, 'file');
}

function openText(bytes: Buffer, name: string): TableFile {
  const { text, encoding } = decodeText(bytes, name);
  return {
    notes: encoding === 'UTF-8' ? [] : [`Tệp viết bằng mã ${encoding}, đã đổi sang Unicode: hãy xem lại tên các dòng.`],
    sheets: [name],
    read: async () => tableOf(cleanText(text).replace(/\r\n?/g, '\n')),
  };
}

function tableOf(text: string): Sheet {
  const rows = readCsv(text, separatorOf(text)).map(({ line, cells }) => {
    const row: Sheet['rows'][number] = { line, cells: [] };
    // An apostrophe before a sign is how a program is told that a text is no formula.
    cells.forEach((cell, at) => {
      if (cell !== '') row.cells[at] = { text: cell.replace(/^'(?=[=+\-@])/, '') };
    });
    return row;
  });
  return { rows, merges: [], hidden: nothingHidden };
}

/** The sign that stands most often in the first lines. */
function separatorOf(text: string): string {
  const head = text
    .split('\n', 30)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const count = (sign: string) => head.split(sign).length - 1;
  const signs = [';', '\t', ','];
  return signs.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
