import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from 'playwright/test';
import { electronAtHand } from '../../build/electron-path.ts';
import { root } from '../../build/set-up/place.mjs';

/** The program as a clerk has it before them. */
export interface RunningApp {
  electron: ElectronApplication;
  page: Page;
}

export interface Start {
  /** As `npm start` does: with the demo workspace where none is remembered. */
  demo?: boolean;
  /** What stands behind the program's name on the command line. */
  words?: readonly string[];
}

/** What a test of the window is given. */
export interface Surroundings {
  /** An empty folder of this test, for workspaces and exports. */
  folder: string;
  /** Starts the real program, with settings of this test alone; a second start finds those of the first. */
  start(how?: Start): Promise<RunningApp>;
}

export const test = base.extend<Surroundings>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'so bao cao '));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  start: async ({ folder }, use) => {
    const running: { electron: ElectronApplication; child: ChildProcess }[] = [];
    await use(async (how = {}) => {
      const electron = await launch(join(folder, 'cai dat'), how);
      // Asked for now: Playwright forgets the process once it has ended.
      running.push({ electron, child: electron.process() });
      return { electron, page: await electron.firstWindow() };
    });
    await Promise.all(running.map(stop));
  },
});

export { expect } from 'playwright/test';

/** The command line of the program with its settings in the given folder. SBC_PACKAGED names a packaged program to take instead of this tree's. */
export function commandLine(userData: string, { demo = false, words = [] }: Start) {
  const { executable, arguments: before, environment } = electronAtHand();
  const { SBC_DEMO: _, SBC_PACKAGED: packaged, ...env } = process.env;
  return {
    executable: packaged ?? executable,
    words: [...before, ...(packaged === undefined ? [root] : []), `--user-data-dir=${userData}`, ...words],
    environment: {
      ...env,
      ...(packaged === undefined ? environment : {}),
      ...(demo ? { SBC_DEMO: '1' } : {}),
    } as Record<string, string>,
  };
}

async function launch(userData: string, how: Start): Promise<ElectronApplication> {
  const { executable, words, environment } = commandLine(userData, how);
  return _electron.launch({ executablePath: executable, args: words, env: environment, timeout: 30_000 });
}

/** Closes it as a clerk does; what does not close is killed. */
async function stop({ electron, child }: { electron: ElectronApplication; child: ChildProcess }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await electron.close().catch(() => undefined);
  clearTimeout(timer);
}
