import type { SafetyNote } from '../../../shared/api.ts';

/** What the clerk is to be told once about the safety of the open workspace. */
export interface Notes {
  list(): readonly SafetyNote[];
  /** A later one under the same name takes the place of the former. */
  tell(note: Omit<SafetyNote, 'grave' | 'help'> & Partial<SafetyNote>): void;
  /** The clerk has put it away. */
  heard(id: string): void;
}

/** Keeps them for one opening of a workspace; `changed` hears of each that comes or goes. */
export function keepNotes(changed: () => void): Notes {
  let notes: SafetyNote[] = [];
  return {
    list: () => notes,
    tell(note) {
      notes = [...notes.filter(({ id }) => id !== note.id), { grave: false, help: null, ...note }];
      changed();
    },
    heard(id) {
      notes = notes.filter((note) => note.id !== id);
      changed();
    },
  };
}
