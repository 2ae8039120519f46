import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { syncFile } from '../../files/write-whole.ts';
import { type Copy, lookAt } from '../../store/copy.ts';
import { cannotOpen, cutShort, lockedFile } from '../../store/failure.ts';
import { glanceAt } from '../../store/glance.ts';
import { beginningOf } from '../../store/locked/header.ts';
import { copyPlain } from '../../store/locked/plain.ts';
import { claimedDigest } from '../../store/mark.ts';
import { type Merged, mergeCopies } from '../../store/merge/merge.ts';
import { openFile } from '../../store/workspace-file.ts';
import { wasCutOff } from './cut-off.ts';
import { decide } from './decide.ts';
import { findOnStick, isDurable, setAside } from './generations.ts';
import { keepBackup } from './keep-backup.ts';
import { type Keyring, keepKey, keysHere } from './keyring.ts';
import { broughtWords } from './merge-words.ts';
import { damagedWords, wentOnWords } from './note-words.ts';
import type { Notes } from './notes.ts';
import { clear, type Place, placeOf, placesIn, readNote, writeNote } from './place.ts';
import { salvageWorking } from './salvage-working.ts';
import { shelfOf } from './shelf.ts';

/** What keeping a workspace on a stick needs of the PC: `root` is the folder of the working copies, `fleeting` the same where the PC must keep nothing, in the user's temporary folder. */
export interface SafetySettings extends Keyring {
  /** The folder of the backups. */
  backups: string;
  /** The name of this PC, written into what it seals. */
  machine: string;
  /** Whether a file lies where it can be carried away: on a stick, a memory card, a share. */
  travels(file: string): boolean;
  /** Whether a file that travels lies on a share, which several PCs reach at once; left out: never. */
  isShare?(file: string): boolean;
  /** Where else a stick's file may lie, should the stick come back under another letter; left out: nowhere. */
  elsewhere?(file: string): string[];
  now(): string;
  newId(): string;
}

/** A workspace that is kept on a stick and worked on in a copy on this PC. */
export interface Travel {
  /** The file on the stick; another one once the stick has come back under another letter. */
  stick: string;
  place: Place;
  /** Takes what the clerk is to be told. */
  notes: Notes;
  /** The work on the copy ended unclean the last time. */
  wasCutOff: boolean;
}

/**
 * Makes the working copy ready for the workspace on the stick: the stick's, this PC's own, or both merged, whichever holds all that was
 * ever accepted. Where the stick is out, the copy that belongs to that path. Throws in words where there is nothing to open.
 */
export function beginTravel(stick: string, settings: SafetySettings, notes: Notes): Travel {
  const found = findOnStick(stick, keysHere(settings));
  if (found.named.is === 'stranger') throw found.named.why;
  if (found.locked) throw lockedFile(basename(stick));
  if (!found.best) return withoutStick({ stick, notes }, found.named.is, settings);
  const { file, copy } = found.best;
  const place = placeFor(copy, settings);
  const travel = { stick, place, notes, wasCutOff: wasCutOff(place.file) };
  takeIn(travel, file, settings);
  return travel;
}

/** Where this PC has a working copy already, it goes on: it may hold what no stick does. */
function placeFor({ workspace, leavesNothing }: Copy, { root, fleeting }: SafetySettings): Place {
  const [kept, passing] = [placeOf(root, workspace), placeOf(fleeting, workspace)];
  const [wished, other] = leavesNothing ? [passing, kept] : [kept, passing];
  return existsSync(other.file) && !existsSync(wished.file) ? other : wished;
}

/** Whether a copy on this PC belongs to the file, which may be out just now. */
export function isKnownStick(stick: string, { root, fleeting }: SafetySettings): boolean {
  return [root, fleeting].flatMap(placesIn).some((one) => readNote(one)?.stick === stick);
}

/** The stick is out or torn: the copy on this PC goes on. */
function withoutStick(
  { stick, notes }: Pick<Travel, 'stick' | 'notes'>,
  why: string,
  settings: SafetySettings,
): Travel {
  const places = [settings.root, settings.fleeting].flatMap(placesIn).filter((one) => readNote(one)?.stick === stick);
  const whole = places.find((one) => lookAt(one.file).is === 'copy');
  if (whole) return { stick, place: whole, notes, wasCutOff: wasCutOff(whole.file) };
  const torn = places.find((one) => lookAt(one.base).is === 'copy');
  if (torn) {
    const travel = { stick, place: torn, notes, wasCutOff: false };
    const how = tornness(torn.file, readNote(torn)?.bond ?? null);
    setAside(torn.file);
    copyFileSync(torn.base, torn.file);
    syncFile(torn.file);
    salvage(travel, how, torn.base, settings, 'former');
    return travel;
  }
  throw why === 'damaged' ? cutShort(basename(stick)) : cannotOpen(basename(stick));
}

/**
 * Brings into the working copy what a copy on the stick holds and it does not. Afterwards the working copy holds all of both, and
 * the clerk is told.
 */
export function takeIn(
  travel: Travel,
  file: string,
  settings: SafetySettings,
  working: 'open' | 'closed' = 'closed',
): void {
  const { stick, place, notes } = travel;
  mkdirSync(place.folder, { recursive: true });
  const there = join(place.folder, 'kia.sobaocao');
  try {
    const keys = keysHere(settings);
    copyPlain(file, there, keys);
    const start = beginningOf(file);
    const key = start.is === 'locked' ? keys.find(({ lock }) => lock.id === start.header.lock.id) : undefined;
    if (key) keepKey(place, key);
    const look = lookAt(there);
    if (look.is !== 'copy') throw cutShort(basename(stick));
    const note = readNote(place);
    const { copy: present, torn } = workingCopy(place, working, note?.bond ?? null);
    const decision = decide(present, look.copy, note?.bond ?? null);
    let merged: Merged | null = null;
    if (decision === 'take' && working === 'closed') {
      syncFile(there);
      renameSync(there, place.file);
      copyFileSync(place.file, `${place.base}.moi`);
      if (torn) salvage(travel, torn, usableBase(place, look.copy), settings, 'stick');
      renameSync(`${place.base}.moi`, place.base);
    } else if (decision !== 'keep') {
      const isKept = keepBefore(place, settings);
      // A file that is open cannot be replaced: merged with what it came from, it becomes the same.
      const base = usableBase(place, look.copy);
      copyFileSync(there, `${place.base}.moi`);
      merged = merge(place, there, base, { ...settings, isKept });
      renameSync(`${place.base}.moi`, place.base);
    }
    if (present && decision !== 'keep') {
      const { sealed, changed } = look.copy;
      // Written to since it was sealed, as by the terminal: then nobody has signed it.
      const from = changed || sealed?.machine === settings.machine ? null : sealed;
      notes.tell({
        id: 'went-on',
        message: wentOnWords(from, merged),
        help: merged && merged.contradictions > 0 ? 'conflicts' : null,
      });
    }
    const isSame = decision !== 'keep' || (look.copy.digest === present?.digest && isDurable(file));
    writeNote(place, { stick, bond: isSame ? look.copy.digest : (note?.bond ?? null) });
  } finally {
    rmSync(there, { force: true });
    rmSync(`${there}-journal`, { force: true });
  }
}

/** What was here before a merge can be restored. A PC whose disk is full merges all the same: nothing is dropped by it. */
function keepBefore({ file }: Place, { backups, now }: SafetySettings): boolean {
  const glance = glanceAt(file);
  if (!glance || glance.leavesNothing) return false;
  try {
    keepBackup({ shelf: shelfOf(backups, glance.workspace), file, reason: 'merge', now: now() });
    return true;
  } catch {
    return false;
  }
}

/** How a working copy is torn: it held what was sealed last and nothing else, or maybe more. */
type Torn = 'sealed' | 'ahead';

/** A working copy that is torn is set aside: what it held beyond the stick may still be recovered from there. */
function workingCopy(
  { file }: Place,
  state: 'open' | 'closed',
  bond: string | null,
): { copy: Copy | null; torn: Torn | null } {
  if (!existsSync(file)) return { copy: null, torn: null };
  const look = lookAt(file);
  if (look.is === 'copy') return { copy: look.copy, torn: null };
  if (state === 'open') throw cutShort(basename(file));
  const torn = tornness(file, bond);
  setAside(file);
  return { copy: null, torn };
}

function tornness(file: string, bond: string | null): Torn {
  try {
    return bond !== null && claimedDigest(file) === bond ? 'sealed' : 'ahead';
  } catch {
    return 'ahead';
  }
}

/** Saves what a torn working copy held beyond what took its place, and tells of it. What it held besides may read and yet be wrong. */
function salvage(
  { place, notes }: Travel,
  torn: Torn,
  base: string | null,
  settings: SafetySettings,
  where: 'stick' | 'former',
): void {
  const salvaged = torn === 'sealed' ? { saved: 0, isAll: true } : salvageWorking(place, base, settings);
  const isWhole = salvaged !== 'nothing' && salvaged.isAll;
  notes.tell({
    id: 'damaged',
    message: damagedWords(salvaged, where),
    grave: !isWhole,
    help: isWhole ? null : 'firstAid',
  });
}

/** The state that both began with, where the stick's copy came out of it. */
function usableBase({ base }: Place, { head, known }: Copy): string | null {
  const look = existsSync(base) ? lookAt(base) : null;
  if (look?.is !== 'copy') return null;
  const isOrigin = look.copy.head === null ? head === null : known.has(look.copy.head);
  return isOrigin ? base : null;
}

function merge(
  place: Place,
  there: string,
  base: string | null,
  { now, newId, machine, isKept }: Pick<SafetySettings, 'now' | 'newId' | 'machine'> & { isKept: boolean },
): Merged {
  // All three are brought to today's form; of the base a copy, since it stays as it was.
  const from = base === null ? null : join(place.folder, 'chung.sobaocao');
  if (base !== null && from !== null) writeFileSync(from, readFileSync(base));
  try {
    openFile(place.file, { readOnly: 'refuse', isKept }).close();
    for (const file of [there, from]) if (file !== null) openFile(file, { readOnly: 'refuse', isKept: true }).close();
    return mergeCopies({ here: place.file, there, base: from }, { now: now(), newId, machine, inWords: broughtWords });
  } finally {
    if (from !== null) rmSync(from, { force: true });
  }
}

/** Ends the work on a copy; where the PC must keep nothing, it goes, once the stick holds all of it. */
export function endTravel(travel: Travel, parts: { isSealed: boolean; leavesNothing: boolean }): void {
  if (parts.leavesNothing && parts.isSealed) clear(travel.place);
}
