import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { marked } from './mark.ts';
import { openFile } from './workspace-file.ts';

/**
 * Puts a copy of a workspace into a new file, as a workspace of its own: under a new id and without its generations, so that it is never
 * taken for the one that has gone on.
 */
export function restoreCopy({ from, to, newId }: { from: string; to: string; newId: string }): void {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
  const copy = join(folder, 'ban-sao.sobaocao');
  try {
    copyFileSync(from, copy);
    const database = openFile(copy, { readOnly: 'refuse', isKept: true });
    try {
      database.transaction(() => {
        database.prepare("UPDATE setting SET value = ? WHERE key = 'id'").run(JSON.stringify(newId));
        database.exec('DELETE FROM generation');
        // The copy is open, and its key belongs to the other.
        database.exec("DELETE FROM setting WHERE key = 'lock'");
      })();
      writeWhole(to, marked(database.serialize()), { replace: false });
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
