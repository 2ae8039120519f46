import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Throws for a name that Windows cannot keep; on every system, since the file travels. */
export function refuseReservedName(file: string): void {
  const name = basename(file);
  if (reserved.test(name) || /[. ]$/.test(name) || /[<>:"|?*\u0000-\u001f]/.test(name)) {
    throw new AppError(
      'input',
      `Tên tệp “${name}” không dùng được trên Windows: hãy đặt tên khác, không có < > : " | ? * và không kết thúc bằng dấu chấm.`,
      'file',
    );
  }
}
