import { existsSync } from 'node:fs';
import type { BackupReason, MethodName, Outcome, ServiceEvent, Services, WorkspaceInfo } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import { refuseReservedName } from '../files/reserved-name.ts';
import { refuseTarget } from '../files/write-whole.ts';
import type { Key } from '../store/locked/keys.ts';
import { verifyWorkspace } from '../store/verify.ts';
import { agencyChoices, createWorkspace } from './beginning.ts';
import { methodNamed, takeInput } from './input.ts';
import { backupsOf, closeUp, type Opened, openUp, safetyOf } from './opened.ts';
import { outcomeOf } from './outcome.ts';
import { randomId } from './random-id.ts';
import { recover } from './recovery.ts';
import { apart } from './safety/apart.ts';
import { everyShelf, listedBackup } from './safety/backups.ts';
import { whereNow } from './safety/finder.ts';
import { lockAt, tornOf } from './safety/generations.ts';
import { keysHere, unlock } from './safety/keyring.ts';
import { leftovers } from './safety/leftovers.ts';
import { learnPassword, removePassword, setPassword } from './safety/password.ts';
import type { SafetySettings } from './safety/travel.ts';
import { verifyBoth } from './safety/verify.ts';
import type { Seeds } from './seeds/seeds.ts';
import type { OwnServices } from './services.ts';
import { type Clock, type Door, type Surroundings, systemClock } from './surroundings.ts';

export interface HostSettings {
  /** The folder of the seed files. */
  seedsFolder: string;
  clock?: Clock;
  /** The rules of the format; those of Nghị định 30/2020 where none are named. */
  profile?: FormatProfile;
  newId?: () => string;
  /** Hears every event. */
  emit?: (event: ServiceEvent) => void;
  /** Hears failures of our own making, which the caller is told of in one sentence only. */
  report?: (error: unknown) => void;
  /** What becomes of a file that cannot be written: `allow` opens it for reading (the terminal), `refuse` says so (the window, where typing would be lost). */
  readOnly?: 'refuse' | 'allow';
  /** How workspaces on sticks are kept; left out, every file is worked on where it lies (the terminal). */
  safety?: Omit<SafetySettings, 'now' | 'newId' | 'unlocked'>;
}

/** Holds the open workspace and answers calls by name: the one way in for the service process, the terminal and tests. */
export interface Host {
  call(method: string, input: unknown, door: Door): Promise<Outcome<unknown>>;
  /** Looks whether another process has written to the open file, and tells so; to be called every second or so. */
  noticeOthers(): void;
  /** Seals what a power cut left on a PC that must keep nothing, and takes it off; to be called once, before anything is opened. */
  finish(): Promise<void>;
  /** Writes everything to the stick, where the workspace lies on one; to be called before `close`, which does not wait. */
  seal(): Promise<void>;
  close(): void;
}

/** Makes a host without an open workspace. */
export function createHost(settings: HostSettings): Host {
  const surroundings: Surroundings = {
    clock: settings.clock ?? systemClock,
    newId: settings.newId ?? randomId,
    profile: settings.profile ?? nd30,
    machine: settings.safety?.machine ?? null,
    emit: settings.emit ?? (() => undefined),
  };
  const { emit } = surroundings;
  let seeds: Seeds | undefined;
  // Loaded when they are first asked for: an open workspace carries its own, and reading YAML takes a library.
  const getSeeds = async (): Promise<Seeds> => {
    seeds ??= (await import('./seeds/seeds.ts')).loadSeeds(settings.seedsFolder);
    return seeds;
  };
  /** Keys that a password has opened; they are forgotten with the next opening and closing, and stay beside the working copy alone. */
  const unlocked: Key[] = [];
  const safety: SafetySettings | undefined = settings.safety && {
    ...settings.safety,
    now: surroundings.clock.now,
    newId: surroundings.newId,
    unlocked,
  };
  let open: Opened | undefined;

  /** Gives what could not be finished, in words. */
  const close = (): AppError | null => {
    if (!open) return null;
    const trouble = closeUp(open);
    open = undefined;
    unlocked.length = 0;
    emit({ type: 'workspace.closed' });
    return trouble;
  };
  const openAnother = (file: string, again = false): WorkspaceInfo => {
    // A working copy that is about to be replaced must not be open.
    if (open?.keeper && open.workspace.store.file === file) close();
    const another = openUp(file, {
      surroundings,
      safety,
      readOnly: settings.readOnly ?? 'refuse',
      again,
      emit,
      report: settings.report ?? (() => undefined),
    });
    close();
    open = another;
    unlocked.length = 0;
    emit({ type: 'workspace.opened', workspace: another.info });
    return another.info;
  };

  const openNow = (): Opened => {
    if (!open) throw closed();
    return open;
  };

  const keysNow = (): Key[] => (safety ? keysHere(safety) : unlocked);
  /** Opens the lock of a file by what was typed, where it has one that no key here opens. */
  const learn = async (file: string, typed: string | undefined): Promise<void> => {
    const locked = typed === undefined ? null : lockAt(file, keysNow());
    if (locked && typed !== undefined) unlocked.push(await unlock(locked, typed));
  };

  const own: OwnServices = {
    async 'workspaces.open'({ file, workspace, password, again }) {
      const now = (safety && (await whereNow(file, workspace, safety)))?.file ?? file;
      await learn(now, password);
      await open?.times?.make('close');
      return openAnother(now, again);
    },
    'workspaces.find': ({ file, workspace }) => (safety ? whereNow(file, workspace, safety) : null),
    async 'workspaces.create'(input) {
      createWorkspace(input, await getSeeds(), surroundings);
      await open?.times?.make('close');
      return openAnother(input.file);
    },
    async 'workspaces.close'({ now }) {
      if (!now) await open?.keeper?.seal();
      await open?.times?.make('close');
      const trouble = close();
      if (trouble) throw trouble;
      return null;
    },
    'safety.read': () => safetyOf(openNow()),
    'safety.setLeavesNothing'({ leavesNothing }) {
      const { store } = openNow().workspace;
      store.write(() => store.settings.write('leavesNothing', leavesNothing));
      return safetyOf(openNow());
    },
    async 'safety.moveTo'({ folder }) {
      await openNow().finder?.moveTo(folder);
      return (await openNow().keeper?.seal(true)) ?? safetyOf(openNow());
    },
    'safety.heard'({ note }) {
      openNow().notes.heard(note);
      return safetyOf(openNow());
    },
    'safety.aside'() {
      const file = tornOf(openNow().working);
      return existsSync(file) ? { file } : null;
    },
    'safety.verify': () => verifyBoth(openNow(), keysNow()),
    'safety.setPassword': ({ password }) => setPassword(openNow(), password),
    'safety.removePassword': () => removePassword(openNow()),
    'safety.learnPassword': ({ password }) =>
      safety ? learnPassword(openNow(), password, safety) : safetyOf(openNow()),
    'safety.backups': () => backupsOf(openNow()),
    'backups.all': () => (safety ? everyShelf(safety.backups) : []),
    async 'backups.restore'({ workspace, backup, file }) {
      refuseReservedName(file);
      refuseTarget(file, false);
      const from = listedBackup(safety?.backups ?? '', workspace, backup);
      await apart('restore', { from, to: file, newId: surroundings.newId() });
      return null;
    },
    'backups.compare': ({ workspace, backup }) => {
      const now = openNow().working;
      return apart('compare', { before: listedBackup(safety?.backups ?? '', workspace, backup), now });
    },
    'safety.seal': async ({ anew }) => (await openNow().keeper?.seal(anew)) ?? safetyOf(openNow()),
    async 'workspaces.verify'({ file, password }) {
      await learn(file, password);
      return verifyWorkspace(file, keysNow());
    },
    async 'workspaces.recover'({ file, out, password }) {
      await learn(file, password);
      return recover(file, out, { ...surroundings, seeds: await getSeeds(), keys: keysNow() });
    },
    'agencies.choices': async () => agencyChoices((await getSeeds()).agencies, surroundings.clock.today()),
  };

  const answer = (method: MethodName, input: unknown, door: Door): unknown => {
    const taken = takeInput(method, input);
    const services: Partial<Services> = { ...open?.services[door], ...own };
    const serve = services[method] as ((input: unknown) => unknown) | undefined;
    if (!serve) throw closed();
    const reason = reasons[method];
    return reason === undefined ? serve(taken) : (open?.times?.make(reason).then(() => serve(taken)) ?? serve(taken));
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
        open?.keeper?.look();
        open?.finder?.look();
        open?.times?.look();
      } catch {
        // The stick may be out just now: whoever asks for something next is told so.
      }
    },
    async finish() {
      for (const stick of safety ? leftovers(safety) : []) {
        const now = safety && (await whereNow(stick, undefined, safety));
        if (!now || now.out) continue;
        const one = createHost({ ...settings, emit: () => undefined });
        await one.call('workspaces.open', { file: now.file }, 'shell');
        await one.call('workspaces.close', {}, 'shell');
        one.close();
      }
    },
    async seal() {
      await open?.keeper?.seal();
    },
    close: () => void close(),
  };
}

/** What changes much of a workspace at once is preceded by a backup. */
const reasons: Partial<Record<MethodName, BackupReason>> = {
  'imports.figures': 'import',
  'imports.apply': 'import',
  'imports.undo': 'restore',
  'versions.restore': 'restore',
  // The catalogue that is read is laid over the present one and saved next.
  'catalogue.readFile': 'catalogue',
};

function closed(): AppError {
  return new AppError('closed', 'Chưa mở sổ nào: hãy mở hoặc tạo sổ trước.');
}
