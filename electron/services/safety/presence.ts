import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type FoundNote, type LockNote, lockNoteOf, lockNotes, putLockNote, takeLockNote } from './lock-note.ts';
import { momentWords } from './moment-words.ts';
import type { Notes } from './notes.ts';

/** Tells other PCs that the workspace is open here, and the clerk where else it is. */
export interface Presence {
  /**
   * Says so beside the workspace at `file`, where that is not said there yet, and tells of the others. Only while a stick may not be
   * pulled: at opening, and with a seal.
   */
  announce(file: string): void;
  /** To be called every second: on a share it keeps the note fresh and notices who comes. A stick is left alone. */
  look(): void;
  /** Takes the note away: the workspace was closed as it should be. */
  leave(file: string): void;
}

/** Seconds between two looks on a share, and for how long a note counts as fresh there, in milliseconds. */
const between = 60;
const fresh = 180_000;
/** On a stick a note tells of changes that may wait on another PC; after so long (in milliseconds) nobody waits for them. */
const forgotten = 90 * 24 * 3_600_000;

export function keepPresence(
  describe: () => Omit<LockNote, 'since'>,
  parts: { isShare: (file: string) => boolean; now: () => string; notes: Notes },
): Presence {
  const { isShare, now, notes } = parts;
  const me = describe();
  const since = now();
  const note = (): LockNote => ({ ...describe(), since });
  let place: string | null = null;
  let put = '';
  let seconds = 0;
  let share = false;
  const told = new Set<string>();

  const others = (file: string): FoundNote[] =>
    lockNotes(file, me.workspace).filter((found) => found.note.pc !== me.pc);
  const tellOfShare = (file: string): void => {
    const mine = touchedAt(lockNoteOf(file, me.pc));
    const present = others(file).filter(({ touched }) => mine !== null && Math.abs(mine - touched) < fresh);
    const news = present.filter((other) => !told.has(other.note.pc));
    if (news.length === 0) return;
    for (const other of news) told.add(other.note.pc);
    notes.tell({ id: 'open-elsewhere', message: openNow(present.map((other) => other.note)) });
  };
  const tellOfStick = (file: string): void => {
    const left = others(file);
    const waiting = left.filter((other) => !(age(other.note.since, now()) > forgotten));
    if (waiting.length > 0)
      notes.tell({ id: 'left-open', message: leftOpen(waiting.map((other) => other.note)), grave: true });
    // Told once: this PC's own note stands there from now on.
    for (const other of left) takeLockNote(other.file);
  };
  return {
    announce(file) {
      const mine = note();
      const isThere = place === file && put === JSON.stringify(mine) && existsSync(lockNoteOf(file, me.pc));
      if (!existsSync(dirname(file)) || isThere) return;
      // Asking Windows takes a while.
      if (place !== file) share = isShare(file);
      if (putLockNote(file, mine)) place = file;
      put = JSON.stringify(mine);
      if (share) tellOfShare(file);
      else tellOfStick(file);
    },
    look() {
      seconds += 1;
      if (place === null || seconds % between !== 0 || !share) return;
      const file = place;
      // Written anew, so that its time is by the share's own clock: those of two PCs may differ by anything.
      writeFile(lockNoteOf(file, me.pc), JSON.stringify(note())).then(
        () => tellOfShare(file),
        () => undefined,
      );
    },
    leave(file) {
      takeLockNote(lockNoteOf(file, me.pc));
      place = null;
    },
  };
}

function touchedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function age(since: string, now: string): number {
  return Date.parse(now) - Date.parse(since);
}

function named({ who, machine }: LockNote): string {
  return who === null || who === '' ? `máy “${machine}”` : `${who} (máy “${machine}”)`;
}

function withTime(note: LockNote): string {
  const time = momentWords(note.since);
  return time === null ? named(note) : `${named(note)} từ ${time}`;
}

function openNow(others: readonly LockNote[]): string {
  return `Sổ đang được mở ở nơi khác: ${others.map(withTime).join('; ')}. Cứ làm tiếp được: khi ghi, phần của hai bên được ghép lại; chỗ nào cả hai cùng sửa thì giữ cả hai để bạn chọn.`;
}

function leftOpen(others: readonly LockNote[]): string {
  return `Sổ còn mở ở ${others.map(withTime).join('; ')}, chưa đóng khi rút USB, nên máy ấy có thể còn giữ thay đổi chưa có trên USB này. Hãy cắm USB vào máy ấy và đợi “Đã ghi vào USB”, hoặc cứ làm tiếp ở đây: khi cắm lại vào máy ấy, hai phần được ghép.`;
}
