import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The seeds that ship. */
export const seedFolder = join(import.meta.dirname, '..', '..', 'seeds');

/** A copy of the seeds in which one file has been changed; gone after the test. */
export function changedSeeds(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(seedFolder, folder, { recursive: true });
  const before = readFileSync(join(folder, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The change leaves ${file} as it was.`);
  writeFileSync(join(folder, file), after);
  return folder;
}

/** The number of the last line that holds the words. */
export function lineOf(folder: string, file: string, words: string): number {
  const place = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .findLastIndex((line) => line.includes(words));
  if (place < 0) throw new Error(`${file} does not hold ${words}`);
  return place + 1;
}
