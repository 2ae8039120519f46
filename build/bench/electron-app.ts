import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication, Page } from 'playwright';
import { bundle } from '../bundle.ts';
import { launchElectron } from '../launch-electron.ts';
import { openDisplay } from '../testing/display.ts';

const root = join(import.meta.dirname, '..', '..');

/** An Electron program that runs for a measurement. */
export interface RunningApp {
  app: ElectronApplication;
  page: Page;
}

/** Runs with the bundles up to date and a display, the machine's or one of its own. */
export async function inWindowSystem<Result>(run: () => Promise<Result>): Promise<Result> {
  await bundle();
  const display = await openDisplay();
  Object.assign(process.env, display.environment);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(display.environment)) delete process.env[name];
    display.close();
  }
}

/** Starts the real program on a workspace file, in a fresh profile, uses it, and ends it. */
export async function withApp<Result>(file: string, use: (running: RunningApp) => Promise<Result>): Promise<Result> {
  return withElectron([root, file], {}, use);
}

/** Starts a bare Electron window on a page. */
export async function withBareWindow<Result>(
  page: string | URL,
  use: (running: RunningApp) => Promise<Result>,
): Promise<Result> {
  const address = typeof page === 'string' ? pathToFileURL(page) : page;
  return withElectron([join(import.meta.dirname, 'bare')], { BARE_PAGE: address.href }, use);
}

async function withElectron<Result>(
  words: string[],
  environment: Record<string, string>,
  use: (running: RunningApp) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'so-bao-cao-profile-'));
  const inherited = process.env as Record<string, string>;
  const app = await launchElectron([`--user-data-dir=${profile}`, ...words], { ...inherited, ...environment }, 60_000);
  try {
    return await use({ app, page: await app.firstWindow() });
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
