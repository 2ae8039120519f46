// Runs the scenarios under Windows' own Node. Its standard output may be no pipe, so the tally goes into the file that is named.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarios } from './scenarios.ts';

const out = process.argv[2] ?? 'windows.json';
const seedsFolder = join(import.meta.dirname, '..', '..', 'seeds');
const results: { name: string; trouble: string | null }[] = [];
for (const [name, run] of Object.entries(scenarios)) {
  const folder = mkdtempSync(join(tmpdir(), 'so bao cao '));
  mkdirSync(folder, { recursive: true });
  let trouble: string | null = null;
  try {
    await run({ folder, seedsFolder });
  } catch (error) {
    trouble = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  results.push({ name, trouble });
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Something is still open after a failure; the next scenario has a folder of its own.
  }
}
writeFileSync(out, JSON.stringify(results));
