import { basename } from 'node:path';
import { cutShort, translated } from './failure.ts';
import { connect, connectPages } from './sqlite.ts';
import { pagesAreSound } from './workspace-file.ts';

/** The pages of a consistent copy of a workspace file that others may be writing, without a mark and not looked at. */
export function snapshotOf(file: string): Buffer {
  return translated(file, () => {
    const database = connect(file, { readonly: true });
    try {
      return database.serialize();
    } finally {
      database.close();
    }
  });
}

/** Throws where SQLite does not find the pages in order: what is torn must not replace what is whole. */
export function refuseTorn(pages: Buffer, file: string): void {
  translated(file, () => {
    const database = connectPages(pages);
    try {
      if (!pagesAreSound(database)) throw cutShort(basename(file));
    } finally {
      database.close();
    }
  });
}
