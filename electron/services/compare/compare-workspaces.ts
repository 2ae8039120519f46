import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkspaceDifference } from '../../../shared/api.ts';
import { nd30 } from '../../../shared/format/nd30-2020.ts';
import { snapshotOf } from '../../store/snapshot.ts';
import { connectPages, type Database } from '../../store/sqlite.ts';
import { openStore } from '../../store/store.ts';
import { openFile } from '../../store/workspace-file.ts';
import { randomId } from '../random-id.ts';
import { systemClock } from '../surroundings.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import { differentCatalogue, differentDirectory } from './entries.ts';
import { differentFigures } from './figures.ts';
import { differentReports } from './reports.ts';

/** How a former state of a workspace, of whatever version, differs from the present; neither file is changed. */
export function compareWorkspaces({ before, now }: { before: string; now: string }): WorkspaceDifference {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
  const open: Database[] = [];
  const workspaceIn = (database: Database, file: string): Workspace => {
    open.push(database);
    const surroundings = { clock: systemClock, newId: randomId, profile: nd30, machine: null, emit: () => undefined };
    return openWorkspace(openStore(database, file), surroundings);
  };
  try {
    const copy = join(folder, 'truoc.sobaocao');
    copyFileSync(before, copy);
    const former = workspaceIn(openFile(copy, { readOnly: 'refuse', isKept: true }), copy);
    const present = workspaceIn(connectPages(snapshotOf(now)), now);
    return {
      figures: differentFigures(former, present),
      reports: differentReports(former, present),
      directory: differentDirectory(former, present),
      catalogue: differentCatalogue(former, present),
    };
  } finally {
    for (const database of open) database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
