import type { RecoverReply } from '../../../shared/api.ts';
import type { Database } from '../sqlite.ts';
import { nameOf } from './names.ts';
import type { SavedTable } from './salvage.ts';
import { isSound } from './sound.ts';
import type { SavedRow } from './table-form.ts';

/** Something that could not be saved, or not for certain. */
export type Loss = RecoverReply['lost'][number];

/** Puts the saved rows into an empty database of the same form, its foreign keys off. What is not sound or not allowed there is lost. */
export function insertSaved(database: Database, tables: readonly SavedTable[]): Loss[] {
  const losses: Loss[] = [];
  for (const { form, rows, tornPages, tornRows } of tables) {
    const columns = form.columns.map(({ name }) => name);
    const add = database.prepare(
      `INSERT OR ABORT INTO ${form.name} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`,
    );
    let wrong = tornRows;
    for (const row of rows.values()) {
      if (!isSound(form.name, row) || !isAllowed(() => add.run(row))) {
        wrong += 1;
        losses.push(...textOf(form.name, row));
      }
    }
    if (wrong > 0) losses.push(loss(form.name, wrong, `${wrong} dòng ${nameOf(form.name)} không đọc được.`));
    if (tornPages > 0)
      losses.push(
        loss(
          form.name,
          tornPages,
          `${tornPages} trang của ${nameOf(form.name)} bị hỏng: những dòng chỉ nằm ở đó đã mất.`,
        ),
      );
  }
  return losses;
}

export function loss(what: string, count: number, message: string): Loss {
  return { what, count, message };
}

/** Of a block that does not read, its words still may. */
function textOf(table: string, row: SavedRow): Loss[] {
  if (table !== 'block') return [];
  const words = [...String(row.body).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, part = '']) => part)
    .join('')
    .trim();
  return words === ''
    ? []
    : [loss('block', 1, `Khối ${row.id} của báo cáo ${row.report} bị hỏng; chữ còn đọc được: “${words}”.`)];
}

function isAllowed(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) return false;
    throw error;
  }
}
