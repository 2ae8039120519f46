import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../bundle.ts';
import { packageApp, packagedProgram } from '../package.ts';
import { prepareDebian } from '../set-up/debian.ts';
import { prepareElectron } from '../set-up/electron.ts';
import { root } from '../set-up/place.mjs';
import { say } from '../set-up/talk.mjs';
import { openDisplay } from './display.ts';
import { nothing, type Tally, withRunner } from './tally.ts';
import { runTool } from './tool.ts';

/** What is read of Playwright's JSON report. */
interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** test/window: the real app in a real window. */
export async function windowTests(words: string[]): Promise<Tally> {
  prepareDebian('tests');
  await prepareElectron();
  await bundle();
  return runInWindow('window', words, {});
}

/** The story of the clerk once more, against the packaged program, which runs by itself. */
export async function packageTests(words: string[]): Promise<Tally> {
  await packageApp();
  return runInWindow('package', ['story.spec.ts', ...words], { SBC_PACKAGED: packagedProgram });
}

async function runInWindow(name: string, words: string[], environment: Record<string, string>): Promise<Tally> {
  const file = join(root, 'dist', 'reports', `${name}.json`);
  mkdirSync(join(root, 'dist', 'reports'), { recursive: true });
  rmSync(file, { force: true });
  const display = await openDisplay();
  try {
    const status = await runTool('playwright/cli.js', ['test', '--reporter=dot,json', ...words], {
      ...display.environment,
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    return withRunner(count(file), status);
  } finally {
    display.close();
  }
}

function count(file: string): Tally {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return nothing;
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  if (flaky > 0) say(`${flaky} kiểm thử chỉ đạt ở lần chạy thứ hai (ghi là “flaky” ở trên): hãy xem vì sao.`);
  return { passed: expected + flaky, failed: unexpected, skipped };
}
