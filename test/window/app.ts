import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from 'playwright/test';
import { electronAtHand } from '../../build/electron-path.ts';
import { launchElectron } from '../../build/launch-electron.ts';
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
  /** A folder that the program takes for a stick. */
  stick?: string;
  /** The name of another PC, with settings of its own. */
  pc?: string;
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
      const electron = await launch(join(folder, how.pc ?? 'cai dat'), how);
      // Asked for now: Playwright forgets the process once it has ended.
      running.push({ electron, child: electron.process() });
      return { electron, page: await electron.firstWindow() };
    });
    await Promise.all(running.map(stop));
  },
});

export { expect } from 'playwright/test';

/** The program with its settings in the given folder, as a command to be run. */
export function commandLine(userData: string, how: Start) {
  const { executable, arguments: before, environment } = electronAtHand();
  return {
    executable,
    words: [...before, root, ...wordsOf(userData, how)],
    environment: { ...environmentOf(how), ...environment },
  };
}

/** SBC_PACKAGED names a packaged program to start instead of this tree's. */
function launch(userData: string, how: Start): Promise<ElectronApplication> {
  const packaged = process.env.SBC_PACKAGED;
  const [words, env, timeout] = [wordsOf(userData, how), environmentOf(how), 30_000];
  if (!packaged) return launchElectron([root, ...words], env, timeout);
  const { arguments: before } = electronAtHand();
  return _electron.launch({ executablePath: packaged, args: [...before, ...words], env, timeout });
}

function wordsOf(userData: string, { words = [] }: Start): string[] {
  return [`--user-data-dir=${userData}`, ...words];
}

function environmentOf({ demo = false, stick }: Start): Record<string, string> {
  const { SBC_DEMO: _, ...env } = process.env as Record<string, string>;
  return { ...env, ...(demo ? { SBC_DEMO: '1' } : {}), ...(stick === undefined ? {} : { SBC_STICKS: stick }) };
}

/** Closes it as a clerk does; what does not close is killed. */
async function stop({ electron, child }: { electron: ElectronApplication; child: ChildProcess }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await electron.close().catch(() => undefined);
  clearTimeout(timer);
}
