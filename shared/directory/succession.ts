import { addDays, type Day } from '../period/date.ts';
import type { AgencyRecord, DirectoryEntries } from './schema.ts';
import { isValidAt } from './validity.ts';

/** What an agency says of itself, without its place in the history. */
export type AgencyWords = Omit<AgencyRecord, 'id' | 'from' | 'until' | 'successor'>;

/** From a day on the agency goes under a new name; signers and recipients valid then go on with it where `carry` says so. */
export interface Renaming {
  former: string;
  /** First day of the new name. */
  from: Day;
  words: AgencyWords;
  carry: boolean;
}

/** The directory after a renaming or merger: the former name ends the day before. `newId` gives a fresh id at each call. */
export function renamed(directory: DirectoryEntries, renaming: Renaming, newId: () => string): DirectoryEntries {
  const { former, from, words, carry } = renaming;
  const id = newId();
  const dayBefore = addDays(from, -1);
  const handOver = <Entry extends Dated>(entries: readonly Entry[]): Entry[] =>
    entries.flatMap((entry) => {
      if (entry.agency !== former) return [entry];
      if (entry.from !== undefined && entry.from >= from) return [{ ...entry, agency: id }];
      if (!isValidAt(entry, from)) return [entry];
      return [{ ...entry, until: dayBefore }, ...(carry ? [{ ...entry, id: newId(), agency: id, from }] : [])];
    });
  return {
    ...directory,
    agencies: directory.agencies.flatMap((agency) =>
      agency.id === former
        ? [
            { ...agency, until: dayBefore, successor: id },
            { ...words, id, from, until: agency.until, successor: agency.successor },
          ]
        : [agency],
    ),
    signers: handOver(directory.signers),
    recipients: handOver(directory.recipients),
  };
}

/** The directory with an agency changed; the neighbours in its history, and what begins or ends with it, follow its days. */
export function withAgency(directory: DirectoryEntries, changed: AgencyRecord): DirectoryEntries {
  const { from, until } = changed;
  const agencies = directory.agencies.map((agency) => {
    if (agency.id === changed.id) return changed;
    if (agency.successor === changed.id && from !== undefined) return { ...agency, until: addDays(from, -1) };
    if (agency.id === changed.successor && until !== undefined) return { ...agency, from: addDays(until, 1) };
    return agency;
  });
  const follow = <Entry extends Dated>(entries: readonly Entry[]): Entry[] =>
    entries.map((entry) => {
      const before = directory.agencies.find(({ id }) => id === entry.agency);
      const after = agencies.find(({ id }) => id === entry.agency);
      return {
        ...entry,
        from: moved(entry.from, before?.from, after?.from),
        until: moved(entry.until, before?.until, after?.until),
      };
    });
  return { ...directory, agencies, signers: follow(directory.signers), recipients: follow(directory.recipients) };
}

/** The directory without a name: the name before it, or after it where it was the first, takes over its time, its signers and its recipients. */
export function withoutAgency(directory: DirectoryEntries, id: string): DirectoryEntries {
  const { agencies } = directory;
  const gone = agencies.find((agency) => agency.id === id);
  const former = agencies.find((agency) => agency.successor === id);
  const heir = former ?? agencies.find((agency) => agency.id === gone?.successor);
  if (!gone || !heir) return directory;
  const widened = former ? { ...former, until: gone.until, successor: gone.successor } : { ...heir, from: gone.from };
  const inherit = <Entry extends Dated>(entries: readonly Entry[]): Entry[] =>
    joined(entries.map((entry) => (entry.agency === id ? { ...entry, agency: heir.id } : entry)));
  return {
    ...directory,
    agencies: agencies.filter((agency) => agency.id !== id).map((agency) => (agency.id === heir.id ? widened : agency)),
    signers: inherit(directory.signers),
    recipients: inherit(directory.recipients),
  };
}

interface Dated {
  id: string;
  agency: string;
  from?: Day | undefined;
  until?: Day | undefined;
}

/** Entries that say the same and follow on one another become one again. */
function joined<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  const result: Entry[] = [];
  for (const entry of entries) {
    const place = result.findIndex(
      (one) => one.until !== undefined && addDays(one.until, 1) === entry.from && sameWords(one, entry),
    );
    const one = result[place];
    if (one) result[place] = { ...one, until: entry.until };
    else result.push(entry);
  }
  return result;
}

function sameWords(one: Dated, other: Dated): boolean {
  const { id: _, from: __, until: ___, ...words } = one;
  const { id: ____, from: _____, until: ______, ...others } = other;
  return JSON.stringify(words) === JSON.stringify(others);
}

/** A day that stood at the old limit goes with it. */
function moved(day: Day | undefined, limit: Day | undefined, to: Day | undefined): Day | undefined {
  return day !== undefined && day === limit ? to : day;
}
