import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Safety, SafetyState } from '../../../shared/api.ts';
import { claimedDigest, contentDigest, writeCount } from '../../store/mark.ts';
import type { Store } from '../../store/store.ts';
import { readNote } from './place.ts';
import type { Presence } from './presence.ts';
import { answers, keepProbe } from './probe.ts';
import { seal } from './seal.ts';
import { endTravel, type SafetySettings, type Travel } from './travel.ts';
import { safetyWords, stateAfter } from './words.ts';

/** Watches over a workspace on a stick: seals it when changes have settled, and knows what holds. */
export interface Keeper {
  read(): Safety;
  /** Seals everything now; what is in the way shows in the reply. `anew`: also where the workspace's file is gone from the stick. */
  seal(anew?: boolean): Promise<Safety>;
  /** To be called every second: seals what has settled, tries again what failed, notices a stick that comes or goes. */
  look(): void;
  /** Whether the stick is in, and how many changes it lacks; null where that is not known. */
  waiting(): { isIn: boolean; waiting: number | null };
  /** Gives what is to be done once the store is closed: taking the working copy off a PC that must keep nothing, where all is sealed. */
  leave(): () => void;
}

/** Seconds without a change before sealing; the longest that changes wait for such a pause; between two tries that failed. */
const pause = 2;
const longest = 20;
const again = 5;
/** The same where the clerk must type a password first. */
const againLocked = 60;

/** Watches over the workspace; `tell` hears every change of what holds. */
export function keepOnStick(
  travel: Travel,
  store: Store,
  settings: SafetySettings,
  presence: Presence,
  tell: (safety: Safety) => void,
): Keeper {
  const { place, notes } = travel;
  const isShare = settings.isShare?.(travel.stick) ?? false;
  const probe = keepProbe(travel.stick);
  let running: Promise<void> | null = null;
  let sealedWrites = isSealedAlready(travel) ? writeCount(place.file) : -1;
  let state: SafetyState = sealedWrites === -1 ? 'waiting' : 'sealed';
  let said = '';
  let isOver = false;
  const timing = { writes: writeCount(place.file), quiet: 0, waiting: 0, sinceTry: again };

  const isComplete = () => writeCount(place.file) === sealedWrites;
  const read = (): Safety => {
    const complete = isComplete();
    const shown = complete && state === 'waiting' ? 'sealed' : !complete && state === 'sealed' ? 'waiting' : state;
    const head = complete ? store.generations.head() : undefined;
    return {
      state: shown,
      complete,
      message: safetyWords(shown, complete, isShare),
      generation: head ? { number: head.number, at: head.at } : null,
      contradictions: store.conflicts.open(),
      leavesNothing: store.settings.find('leavesNothing') ?? false,
      notes: notes.list(),
      password: (store.settings.find('lock') ?? null) !== null,
    };
  };
  const enter = (next: SafetyState): void => {
    // A seal that was under way when the workspace was closed has nobody left to tell.
    if (isOver) return;
    state = next;
    const safety = read();
    const text = JSON.stringify(safety);
    if (text === said) return;
    said = text;
    tell(safety);
  };
  const run = async (anew = false): Promise<void> => {
    timing.sinceTry = 0;
    enter('sealing');
    try {
      const writes = await seal(travel, store, settings, { anew, sealed: sealedWrites });
      // Before the stick may be pulled.
      if (!isOver) presence.announce(travel.stick);
      sealedWrites = writes;
      enter('sealed');
    } catch (error) {
      const isIn = await answers(dirname(travel.stick));
      enter(isIn ? stateAfter(error) : 'out');
    } finally {
      running = null;
    }
  };
  const start = (anew?: boolean): Promise<void> => {
    running ??= run(anew);
    return running;
  };
  const observe = (): void => {
    const writes = writeCount(place.file);
    timing.quiet = writes === timing.writes ? timing.quiet + 1 : 0;
    timing.writes = writes;
    timing.waiting = writes === sealedWrites ? 0 : timing.waiting + 1;
    timing.sinceTry += 1;
  };
  return {
    read,
    async seal(anew) {
      // One that is just running may have begun before the last change.
      if (running) await running;
      await start(anew);
      return read();
    },
    look() {
      presence.look();
      if (running) return;
      observe();
      const isThere = probe.last();
      probe.ask(travel.stick);
      if (isComplete()) return enter(isThere.file ? 'sealed' : 'out');
      if (!isThere.file && !isThere.folder) return enter('out');
      const settled = timing.quiet >= pause || timing.waiting >= longest;
      const hasFailed = !['sealed', 'waiting', 'out'].includes(state);
      if (settled && (!hasFailed || timing.sinceTry >= (state === 'locked' ? againLocked : again))) void start();
      else if (!hasFailed) enter('waiting');
    },
    waiting() {
      const head = store.generations.head();
      const missing = isComplete() ? 0 : head && head.writes > 0 ? writeCount(place.file) - head.writes : null;
      return { isIn: existsSync(travel.stick), waiting: missing };
    },
    leave() {
      const leavesNothing = store.settings.find('leavesNothing') ?? false;
      const isSealed = isComplete();
      isOver = true;
      // What this PC holds and the stick does not, others are told of.
      if (isSealed) presence.leave(travel.stick);
      // What lies in the passing folder stays there for no longer than it must, even where the wish was taken back.
      const goes = leavesNothing || dirname(place.folder) === settings.fleeting;
      return () => endTravel(travel, { isSealed, leavesNothing: goes });
    },
  };
}

/** Whether the stick held all of the working copy when the work began. */
function isSealedAlready({ stick, place }: Travel): boolean {
  return existsSync(stick) && readNote(place)?.bond === (claimedDigest(place.file) ?? contentDigest(place.file).digest);
}
