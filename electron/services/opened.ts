import { basename } from 'node:path';
import type { OwnBackups, Safety, ServiceEvent, WorkspaceInfo } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { contentsFailure, lockedFile } from '../store/failure.ts';
import { glanceAt } from '../store/glance.ts';
import { isLocked } from '../store/locked/plain.ts';
import { openStore, type Store } from '../store/store.ts';
import { openFile } from '../store/workspace-file.ts';
import { watchOthers } from './others.ts';
import { type BackupTimes, keepBackupTimes } from './safety/backup-times.ts';
import { clearShelf, listBackups } from './safety/backups.ts';
import { wasCutOff } from './safety/cut-off.ts';
import { type Finder, keepFinder } from './safety/finder.ts';
import { keepBackup } from './safety/keep-backup.ts';
import { type Keeper, keepOnStick } from './safety/keeper.ts';
import { cutOffWords } from './safety/note-words.ts';
import { keepNotes, type Notes } from './safety/notes.ts';
import { pcId } from './safety/pc-id.ts';
import { keepPresence, type Presence } from './safety/presence.ts';
import { shelfOf } from './safety/shelf.ts';
import { beginTravel, isKnownStick, type SafetySettings, type Travel } from './safety/travel.ts';
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
  readonly stick: string | undefined;
  travel: Travel | undefined;
  services: Record<Door, WorkspaceServices>;
  notice: () => void;
  /** What the clerk is told once. */
  notes: Notes;
  keeper: Keeper | undefined;
  finder: Finder | undefined;
  /** Where its backups lie; none in the terminal and of the demo workspace. */
  shelf: string | undefined;
  times: BackupTimes | undefined;
}

/** Opens a workspace where it lies, or, where it can be carried away, its working copy on this PC. Throws in words; nothing stays open then. */
export function openUp(
  file: string,
  {
    surroundings,
    safety,
    readOnly,
    again,
    emit,
    report,
  }: {
    surroundings: Surroundings;
    safety: SafetySettings | undefined;
    readOnly: 'refuse' | 'allow';
    /** Opened anew since the service itself had died: no matter of the clerk's. */
    again: boolean;
    emit: (event: ServiceEvent) => void;
    report: (error: unknown) => void;
  },
): Opened {
  const hasPassword = isLocked(file);
  if (hasPassword && !safety) throw lockedFile(basename(file));
  let opened: Opened | undefined;
  const notes = keepNotes(() => opened && emit({ type: 'safety.changed', safety: safetyOf(opened) }));
  const isCarried = safety && (hasPassword || safety.travels(file) || isKnownStick(file, safety));
  const travel = isCarried ? beginTravel(file, safety, notes) : undefined;
  const working = travel?.place.file ?? file;
  const isUnclean = !again && (travel?.wasCutOff ?? wasCutOff(file));
  const database = openFile(working, { readOnly, isKept: safety !== undefined && keepFormer(working, safety) });
  try {
    const store = openStore(database, file, working);
    const workspace = openWorkspace(store, surroundings);
    const info = workspaceInfo(workspace);
    const shelf = safety && !info.demo ? shelfOf(safety.backups, info.id) : undefined;
    const label = { office: info.agency.name, file };
    const now = surroundings.clock.now;
    const presence = travel && safety && presenceOf(travel, store, safety);
    const keeper =
      travel &&
      presence &&
      safety &&
      keepOnStick(travel, store, safety, presence, (now) => emit({ type: 'safety.changed', safety: now }));
    // Of a damaged copy all is told already.
    if (isUnclean && notes.list().every(({ id }) => id !== 'damaged'))
      notes.tell({ id: 'cut-off', message: cutOffWords(keeper?.waiting() ?? null) });
    presence?.announce(file);
    const follow = (stick: string): void => {
      store.file = stick;
      emit({ type: 'workspace.opened', workspace: workspaceInfo(workspace) });
    };
    opened = {
      workspace,
      info,
      working,
      get stick() {
        return travel?.stick;
      },
      travel,
      shelf,
      times: shelf === undefined ? undefined : keepBackupTimes(store, { shelf, file: working, label, now }),
      services: { window: createServices(workspace, 'window'), shell: createServices(workspace, 'shell') },
      notice: watchOthers(workspace),
      notes,
      keeper,
      finder: travel && safety && keepFinder(travel, store, safety, () => follow(travel.stick)),
    };
    return opened;
  } catch (error) {
    database.close();
    if (!(error instanceof AppError)) report(error);
    throw contentsFailure(error, file);
  }
}

/** Closes it with a last backup; what a PC must not keep goes, where the stick holds all of it. Gives what of that has to wait, in words. */
export function closeUp({ workspace, keeper, shelf, times }: Opened): AppError | null {
  workspace.store.mark();
  const isToVanish = keeper?.read().complete && workspace.store.settings.find('leavesNothing');
  if (!isToVanish) times?.makeNow('close');
  const leave = keeper?.leave();
  workspace.store.close();
  try {
    leave?.();
    if (isToVanish && shelf !== undefined) clearShelf(shelf);
    return null;
  } catch {
    return new AppError(
      'conflict',
      'Sổ đã đóng và USB đã có đủ, nhưng một chương trình khác (thường là trình diệt vi-rút) đang giữ tệp nên máy này chưa xóa hết phần làm việc: lần mở chương trình sau sẽ tự xóa tiếp.',
    );
  }
}

/** Where the work is kept just now. */
export function safetyOf({ keeper, workspace, notes }: Opened): Safety {
  return (
    keeper?.read() ?? {
      state: 'here',
      message: safetyWords('here', true),
      complete: true,
      generation: null,
      contradictions: workspace.store.conflicts.open(),
      leavesNothing: workspace.store.settings.find('leavesNothing') ?? false,
      notes: notes.list(),
      password: false,
    }
  );
}

function presenceOf({ notes }: Travel, { settings }: Store, { root, machine, isShare, now }: SafetySettings): Presence {
  const pc = pcId(root);
  const workspace = settings.read('id');
  const describe = () =>
    // A stick with a password tells nobody whose it is.
    (settings.find('lock') ?? null) === null
      ? { workspace, pc, machine, who: settings.find('who') ?? null }
      : { workspace, pc, machine: 'khác', who: null };
  return keepPresence(describe, { isShare: isShare ?? (() => false), now, notes });
}

/** The backups on this PC, and whether the last could be made; null where none are kept. */
export async function backupsOf({ info, shelf, times }: Opened): Promise<OwnBackups | null> {
  if (shelf === undefined) return null;
  const trouble = (await times?.trouble()) ?? null;
  return {
    workspace: basename(shelf),
    office: info.agency.name,
    file: info.file,
    backups: listBackups(shelf),
    trouble,
  };
}

/** A workspace of a version before is kept as it is among the backups before it is brought to today's form. False where it was not: then a copy comes to lie beside it. */
function keepFormer(file: string, { backups, now }: SafetySettings): boolean {
  const glance = glanceAt(file);
  if (!glance?.isFormer || glance.demo || glance.leavesNothing) return false;
  try {
    keepBackup({ shelf: shelfOf(backups, glance.workspace), file, reason: 'migrate', now: now() });
    return true;
  } catch {
    return false;
  }
}
