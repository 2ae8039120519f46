import { join } from 'node:path';
import type { Safety, ServiceEvent, WorkspaceInfo } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { contentsFailure } from '../store/failure.ts';
import { openStore, type Store } from '../store/store.ts';
import { openFile } from '../store/workspace-file.ts';
import { watchOthers } from './others.ts';
import { type BackupTimes, keepBackupTimes } from './safety/backup-times.ts';
import { type Backups, backupsIn } from './safety/backups.ts';
import { type Keeper, keepOnStick } from './safety/keeper.ts';
import { beginTravel, isKnownStick, type SafetySettings } from './safety/travel.ts';
import { safetyWords } from './safety/words.ts';
import { createServices, type WorkspaceServices } from './services.ts';
import type { Door, Surroundings } from './surroundings.ts';
import { openWorkspace, type Workspace, workspaceInfo } from './workspace.ts';

/** A workspace that is open, with what serves and watches it. */
export interface Opened {
  workspace: Workspace;
  info: WorkspaceInfo;
  /** The file that is written. */
  working: string;
  /** The file on the stick, where there is one. */
  stick: string | undefined;
  services: Record<Door, WorkspaceServices>;
  notice: () => void;
  keeper: Keeper | undefined;
  /** None in the terminal and of the demo workspace. */
  backups: Backups | undefined;
  times: BackupTimes | undefined;
}

/** Opens a workspace where it lies, or, where it can be carried away, its working copy on this PC. Throws in words; nothing stays open then. */
export function openUp(
  file: string,
  {
    surroundings,
    safety,
    readOnly,
    emit,
    report,
  }: {
    surroundings: Surroundings;
    safety: SafetySettings | undefined;
    readOnly: 'refuse' | 'allow';
    emit: (event: ServiceEvent) => void;
    report: (error: unknown) => void;
  },
): Opened {
  const travel = safety && (safety.travels(file) || isKnownStick(file, safety)) ? beginTravel(file, safety) : undefined;
  const working = travel?.place.file ?? file;
  const database = openFile(working, { readOnly });
  try {
    const store = openStore(database, file, working);
    const workspace = openWorkspace(store, surroundings);
    const info = workspaceInfo(workspace);
    const backups = safety && backupsFor(store, safety);
    return {
      workspace,
      info,
      working,
      stick: travel?.stick,
      backups,
      times: backups && keepBackupTimes(backups, store, { file: working, now: surroundings.clock.now }),
      services: { window: createServices(workspace, 'window'), shell: createServices(workspace, 'shell') },
      notice: watchOthers(workspace),
      keeper:
        travel && safety && keepOnStick(travel, store, safety, (now) => emit({ type: 'safety.changed', safety: now })),
    };
  } catch (error) {
    database.close();
    if (!(error instanceof AppError)) report(error);
    throw contentsFailure(error, file);
  }
}

/** Closes it with a last backup; what a PC must not keep goes, where the stick holds all of it. */
export function closeUp({ workspace, keeper, backups, times }: Opened): void {
  workspace.store.mark();
  const isToVanish = keeper?.read().complete && workspace.store.settings.find('leavesNothing');
  if (!isToVanish) times?.make('close');
  const leave = keeper?.leave();
  workspace.store.close();
  leave?.();
  if (isToVanish) backups?.clear();
}

/** Where the work is kept just now. */
export function safetyOf({ keeper, workspace }: Opened): Safety {
  return (
    keeper?.read() ?? {
      state: 'here',
      message: safetyWords('here', true),
      complete: true,
      generation: null,
      contradictions: workspace.store.conflicts.open(),
      leavesNothing: workspace.store.settings.find('leavesNothing') ?? false,
    }
  );
}

function backupsFor({ settings }: Store, { backups }: SafetySettings): Backups | undefined {
  const isKept = !settings.read('demo');
  return isKept ? backupsIn(join(backups, settings.read('id').replaceAll(/[^\w-]/g, '_'))) : undefined;
}
