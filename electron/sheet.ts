import type { RecoverySheet } from '../shared/api.ts';
import { AppError } from '../shared/errors.ts';
import { writeAside } from './files/write-aside.ts';
import type { AskWhereTo } from './outputs.ts';
import { makePdf, printPages, type Work } from './print.ts';

/** Prints the recovery sheet of a password. Its code is in memory only while the page that nobody sees is laid out. */
export function createSheet({ preload, askWhereTo }: { preload: string; askWhereTo: AskWhereTo }) {
  let present: RecoverySheet | null = null;
  const work: Work = { signal: new AbortController().signal, laidOut: () => undefined };
  const during = async <Result>(sheet: RecoverySheet, make: () => Promise<Result>): Promise<Result> => {
    present = sheet;
    try {
      return await make();
    } finally {
      present = null;
    }
  };
  return {
    /** For the page that is printed. */
    read(): RecoverySheet {
      if (!present) throw new AppError('notFound', 'Không còn tờ khôi phục nào đang in.');
      return present;
    },
    print: (sheet: RecoverySheet): Promise<boolean> => during(sheet, () => printPages(preload, 'sheet', null, work)),
    async pdf(sheet: RecoverySheet): Promise<{ file: string } | null> {
      const target = await askWhereTo('Lưu tờ khôi phục', 'To khoi phuc', 'pdf', 'Tài liệu PDF');
      if (!target) return null;
      const properties = { title: 'Tờ khôi phục', author: sheet.office, creator: 'Sổ Báo Cáo' };
      const { bytes } = await during(sheet, () => makePdf(preload, 'sheet', properties, work));
      await writeAside(target.file, bytes, { replace: target.replace });
      return { file: target.file };
    },
  };
}
