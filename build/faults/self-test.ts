import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { brokenWriters } from './broken-writers.ts';

/** Runs the trials against each writer that is broken on purpose. Returns whether each was found out, in the way in which it must be. */
export function findBrokenWriters(): Record<string, boolean | 'skipped'> {
  const found = Object.entries(brokenWriters).map(([writer, { kinds, counts }]) => {
    const words = [join(import.meta.dirname, 'main.ts'), '--trials', '6', '--seed', '1', '--only', kinds, '--json'];
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', join(import.meta.dirname, 'broken-writers.ts'), ...words],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, SBC_BROKEN_WRITER: writer },
      },
    );
    const outcome = JSON.parse(stdout) as Record<string, number> & { skipped: string[] };
    return [writer, outcome.skipped.length > 0 ? 'skipped' : (outcome[counts] ?? 0) > 0] as const;
  });
  return Object.fromEntries(found);
}
