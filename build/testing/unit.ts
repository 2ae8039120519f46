import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDebian } from '../set-up/debian.ts';
import { root } from '../set-up/place.mjs';
import { nothing, type Tally, withRunner } from './tally.ts';
import { runTool } from './tool.ts';

/** What is read of Vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Everything under test/ but the window. */
export async function unit(words: string[]): Promise<Tally> {
  prepareDebian('tests');
  const file = join(root, 'dist', 'reports', 'unit.json');
  mkdirSync(join(root, 'dist', 'reports'), { recursive: true });
  rmSync(file, { force: true });
  const status = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...words,
  ]);
  return withRunner(count(file), status);
}

function count(file: string): Tally {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return nothing;
  }
  // A file that could not even be loaded has no tests to count.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
