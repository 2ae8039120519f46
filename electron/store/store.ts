import { existsSync } from 'node:fs';
import { storeFailure, translated } from './failure.ts';
import { putMark, writeCount } from './mark.ts';
import type { Database } from './sqlite.ts';
import { blocksTable } from './tables/blocks.ts';
import { catalogueTables } from './tables/catalogue.ts';
import { conflictsTable } from './tables/conflicts.ts';
import { deletionsTable } from './tables/deletions.ts';
import { directoryTables } from './tables/directory.ts';
import { generationsTable } from './tables/generations.ts';
import { importsTable } from './tables/imports.ts';
import { journalTable } from './tables/journal.ts';
import { keptFindingsTable } from './tables/kept-findings.ts';
import { kindsTable } from './tables/kinds.ts';
import { plansTable } from './tables/plans.ts';
import { reportsTable } from './tables/reports.ts';
import { settingsTable } from './tables/settings.ts';
import { valuesTable } from './tables/values.ts';
import { versionsTable } from './tables/versions.ts';

/** An open workspace: its tables, and the ways to write to it and to notice that others have. */
export type Store = ReturnType<typeof openStore>;

/** The store of an open workspace file; each statement is prepared once. `working` is the copy that is written where the file itself lies on a stick. */
export function openStore(database: Database, file: string, working = file) {
  // A new workspace is filled before it has its name.
  let markedAt = existsSync(working) ? writeCount(working) : 0;
  return {
    file,
    settings: settingsTable(database),
    directory: directoryTables(database),
    catalogue: catalogueTables(database),
    kinds: kindsTable(database),
    values: valuesTable(database),
    plans: plansTable(database),
    generations: generationsTable(database),
    conflicts: conflictsTable(database),
    imports: importsTable(database),
    reports: reportsTable(database),
    blocks: blocksTable(database),
    versions: versionsTable(database),
    journal: journalTable(database),
    keptFindings: keptFindingsTable(database),
    deletions: deletionsTable(database),
    /** All of the work or nothing of it; takes the right to write first, so that what is read inside stays true. */
    write<Result>(work: () => Result): Result {
      return translated(file, () => database.transaction(work).immediate());
    },
    /** Several reads of one moment, whatever others write meanwhile. */
    read<Result>(work: () => Result): Result {
      return translated(file, () => (database.inTransaction ? work() : database.transaction(work).deferred()));
    },
    /** A number that changes when another process has written to the file; this one's own writes leave it. */
    foreignVersion: (): number => translated(file, () => database.pragma('data_version', { simple: true }) as number),
    failure: (error: unknown): unknown => storeFailure(error, file),
    /** Marks the file as whole where it was written to since it was opened or marked; a disk that refuses leaves it unmarked. */
    mark(): void {
      try {
        if (writeCount(working) === markedAt) return;
        putMark(database, working);
        markedAt = writeCount(working);
      } catch {
        // The next opening then looks through the pages instead.
      }
    },
    close: (): void => void database.close(),
  };
}
