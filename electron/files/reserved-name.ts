import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const forbidden = new Set('<>:"|?*');

/** Throws for a name that Windows cannot keep; on every system, since the file travels. */
export function refuseReservedName(file: string): void {
  const name = basename(file);
  const wrong = [...name].some((letter) => forbidden.has(letter) || letter < ' ');
  if (wrong || reserved.test(name) || /[. ]$/.test(name)) {
    throw new AppError(
      'input',
      `Tên tệp “${name}” không dùng được trên Windows: hãy đặt tên khác, không có < > : " | ? * và không kết thúc bằng dấu chấm.`,
      'file',
    );
  }
}
