import type { CheckSettings } from '../../../shared/api.ts';
import type { Wordings } from '../../../shared/blocks/phrase/wordings.ts';
import type { Cutoffs, Deadline } from '../../../shared/period/span.ts';
import type { Database } from '../sqlite.ts';

/** What a workspace knows of itself. */
export interface Settings {
  /** Random, kept for the workspace's whole life, whatever its file is called. */
  id: string;
  created: string;
  demo: boolean;
  /** An entry of the agency directory; its whole history is the office of this workspace. */
  agency: string;
  /** The person who keeps it, null until they have said so. */
  who: string | null;
  cutoffs: Cutoffs;
  /** Written once the clerk has chosen. */
  checks: CheckSettings;
  /** When reports are to be sent, by kind, where the clerk has said so. */
  deadlines: Readonly<Record<string, Deadline>>;
  /** The PC keeps nothing of this workspace once it is closed. */
  leavesNothing: boolean;
  /** Which key locks this workspace's copies on sticks, null or absent where they are open. It opens nothing by itself. */
  lock: string | null;
  /** The words of phrases that the clerk has changed. */
  phrases: Wordings;
}

/** The settings of the workspace, each under its name as JSON. */
export function settingsTable(database: Database) {
  const read = database.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck();
  const write = database.prepare<[string, string]>(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  /** Undefined where it was never written. */
  const find = <Key extends keyof Settings>(key: Key): Settings[Key] | undefined => {
    const value = read.get(key);
    return value === undefined ? undefined : (JSON.parse(value) as Settings[Key]);
  };
  return {
    find,
    read<Key extends keyof Settings>(key: Key): Settings[Key] {
      const value = find(key);
      if (value === undefined) throw new Error(`The workspace has no setting “${key}”.`);
      return value;
    },
    write<Key extends keyof Settings>(key: Key, value: Settings[Key]): void {
      write.run(key, JSON.stringify(value));
    },
  };
}
