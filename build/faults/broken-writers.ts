import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

/**
 * Writers that are broken on purpose, each with the kinds of faults that must find it out and what they must then count: trials that
 * cannot fail prove nothing.
 */
export const brokenWriters = {
  /** Says that a figure is saved, and has not written it. */
  forgetful: { kinds: 'flip-base', counts: 'acknowledgedLost' },
  /** Writes another figure than it was given. */
  miswriting: { kinds: 'flip-former', counts: 'corruptOpened' },
  /** Never waits for a disk to keep what it was given. */
  hasty: { kinds: 'stick-cut-exfat', counts: 'acknowledgedLost' },
  /** Puts a torn generation in place. */
  tearing: { kinds: 'pulled', counts: 'acknowledgedLost' },
  /** Keeps no former generation. */
  spendthrift: { kinds: 'truncate-stick', counts: 'unrecoverable' },
} as const;
export type BrokenWriter = keyof typeof brokenWriters;

/** The broken writer that this process is to have; none as a rule. */
const writer = process.env.SBC_BROKEN_WRITER;

/** What the services are given in place of what the hand sends. */
export function misled(method: string, input: unknown): unknown {
  if (method !== 'values.set' || (writer !== 'forgetful' && writer !== 'miswriting')) return input;
  const { entries } = input as { entries: { value: string }[] };
  if (writer === 'forgetful') return { entries: entries.length > 1 ? entries.slice(1) : entries };
  return { entries: entries.map((entry) => ({ ...entry, value: `${entry.value}1` })) };
}

// Imported before everything else, in every thread: then the disk itself is misused.
if (writer === 'hasty') {
  const promises = createRequire(import.meta.url)('node:fs/promises') as typeof fs.promises;
  const handle = await promises.open('/dev/null');
  Object.assign(Object.getPrototypeOf(handle), { sync: () => Promise.resolve() });
  await handle.close();
  Object.assign(fs, { fsyncSync: () => undefined });
  syncBuiltinESMExports();
}
if (writer === 'tearing' || writer === 'spendthrift') {
  const { renameSync } = fs;
  Object.assign(fs, {
    renameSync(from: string, to: string): void {
      if (writer === 'tearing' && from.endsWith('.moi')) fs.truncateSync(from, fs.statSync(from).size >> 1);
      if (writer === 'spendthrift' && to.endsWith('.truoc')) fs.rmSync(from);
      else renameSync(from, to);
    },
  });
  syncBuiltinESMExports();
}
