import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { node24 } from './set-up/node24.mjs';
import { cacheFolder, root } from './set-up/place.mjs';
import { Problem } from './set-up/talk.mjs';

/** The Electron that is at hand, and how to start the app with it. */
export interface ElectronAtHand {
  executable: string;
  /** The folder that electron-builder takes as `electronDist`. */
  folder: string;
  version: string;
  /** better-sqlite3 needs Electron 35 for `utilityProcess`; beside an older one the service is forked with Node 24. */
  serviceMode: 'utility' | 'node';
  /** The Node 24 binary. */
  nodePath: string;
  /** Command line arguments that go before the app's folder. */
  arguments: string[];
  /** What the app must find in its environment. */
  environment: Record<string, string>;
}

/** Electron 33 out of a package, for where the release page of the pinned one cannot be reached. */
export const spareVersion = '33.2.1';
/** Counts how it is dressed after it was unpacked, so that an older one in the cache is not taken. */
const dress = 2;
export const spareFolder = join(cacheFolder, `electron-${spareVersion}-linux-x64-${dress}`);

/** Answers the Electron that set-up has put in place; throws a Problem where there is none. */
export function electronAtHand(): ElectronAtHand {
  const folder = electronFolders().find((candidate) => versionIn(candidate));
  if (!folder) throw new Problem('Chưa có Electron: hãy chạy npm run set-up.');
  const version = versionIn(folder) ?? '';
  const serviceMode = Number.parseInt(version, 10) >= 35 ? 'utility' : 'node';
  const nodePath = node24();
  return {
    executable: join(folder, executableName()),
    folder,
    version,
    serviceMode,
    nodePath,
    arguments: sandboxArguments(),
    environment: serviceMode === 'node' ? { SBC_SERVICE_NODE: nodePath } : {},
  };
}

/** The version that a folder's Electron has, if there is a whole one. */
export function versionIn(folder: string): string | undefined {
  const file = join(folder, 'version');
  if (!existsSync(file) || !existsSync(join(folder, executableName()))) return undefined;
  return readFileSync(file, 'utf8').trim().replace(/^v/, '');
}

/** Where an Electron may lie, best first. */
export function electronFolders(): string[] {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return chosen ? [chosen] : [join(root, 'node_modules', 'electron', 'dist'), spareFolder];
}

/** Chromium refuses its sandbox to root; every start of the app for development and tests takes this answer. */
function sandboxArguments(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
