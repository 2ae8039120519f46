import type { MethodName, Outcome, ServiceEvent, Services, WorkspaceInfo } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { contentsFailure } from '../store/failure.ts';
import { openStore } from '../store/store.ts';
import { openFile } from '../store/workspace-file.ts';
import { agencyChoices, createWorkspace } from './beginning.ts';
import { methodNamed, takeInput } from './input.ts';
import { watchOthers } from './others.ts';
import { outcomeOf } from './outcome.ts';
import { randomId } from './random-id.ts';
import { recover } from './recovery.ts';
import type { Seeds } from './seeds/seeds.ts';
import { createServices, type OwnServices, type WorkspaceServices } from './services.ts';
import { type Clock, type Door, type Surroundings, systemClock } from './surroundings.ts';
import { openWorkspace, type Workspace, workspaceInfo } from './workspace.ts';

export interface HostSettings {
  /** The folder of the seed files. */
  seedsFolder: string;
  clock?: Clock;
  newId?: () => string;
  /** Hears every event. */
  emit?: (event: ServiceEvent) => void;
  /** Hears failures of our own making, which the caller is told of in one sentence only. */
  report?: (error: unknown) => void;
  /** What becomes of a file that cannot be written: `allow` opens it for reading (the terminal), `refuse` says so (the window, where typing would be lost). */
  readOnly?: 'refuse' | 'allow';
}

/** Holds the open workspace and answers calls by name: the one way in for the service process, the terminal and tests. */
export interface Host {
  call(method: string, input: unknown, door: Door): Promise<Outcome<unknown>>;
  /** Looks whether another process has written to the open file, and tells so; to be called every second or so. */
  noticeOthers(): void;
  close(): void;
}

/** Makes a host without an open workspace. */
export function createHost(settings: HostSettings): Host {
  const surroundings: Surroundings = {
    clock: settings.clock ?? systemClock,
    newId: settings.newId ?? randomId,
    emit: settings.emit ?? (() => undefined),
  };
  const { emit } = surroundings;
  let seeds: Seeds | undefined;
  // Loaded when they are first asked for: an open workspace carries its own, and reading YAML takes a library.
  const getSeeds = async (): Promise<Seeds> => {
    seeds ??= (await import('./seeds/seeds.ts')).loadSeeds(settings.seedsFolder);
    return seeds;
  };
  let open: { workspace: Workspace; services: Record<Door, WorkspaceServices>; notice: () => void } | undefined;

  const close = (): void => {
    if (!open) return;
    open.workspace.store.mark();
    open.workspace.store.close();
    open = undefined;
    emit({ type: 'workspace.closed' });
  };
  const openUp = (file: string): WorkspaceInfo => {
    const database = openFile(file, { readOnly: settings.readOnly ?? 'refuse' });
    let info: WorkspaceInfo;
    try {
      const workspace = openWorkspace(openStore(database, file), surroundings);
      info = workspaceInfo(workspace);
      const fresh = {
        workspace,
        services: { window: createServices(workspace, 'window'), shell: createServices(workspace, 'shell') },
        notice: watchOthers(workspace),
      };
      close();
      open = fresh;
    } catch (error) {
      database.close();
      if (!(error instanceof AppError)) settings.report?.(error);
      throw contentsFailure(error, file);
    }
    emit({ type: 'workspace.opened', workspace: info });
    return info;
  };

  const own: OwnServices = {
    'workspaces.open': ({ file }) => openUp(file),
    async 'workspaces.create'(input) {
      createWorkspace(input, await getSeeds(), surroundings);
      return openUp(input.file);
    },
    'workspaces.close'() {
      close();
      return null;
    },
    'workspaces.recover': async ({ file, out }) => recover(file, out, await getSeeds(), surroundings),
    'agencies.choices': async () => agencyChoices((await getSeeds()).agencies, surroundings.clock.today()),
  };

  const answer = (method: MethodName, input: unknown, door: Door): unknown => {
    const taken = takeInput(method, input);
    const services: Partial<Services> = { ...open?.services[door], ...own };
    const serve = services[method] as ((input: unknown) => unknown) | undefined;
    if (!serve) throw new AppError('closed', 'Chưa mở sổ nào: hãy mở hoặc tạo sổ trước.');
    return serve(taken);
  };

  return {
    call: (method, input, door) =>
      outcomeOf(() => answer(methodNamed(method, door), input, door), {
        file: open?.workspace.store.file,
        report: settings.report ?? (() => undefined),
      }),
    noticeOthers() {
      try {
        open?.notice();
      } catch {
        // The stick may be out just now: whoever asks for something next is told so.
      }
    },
    close,
  };
}
