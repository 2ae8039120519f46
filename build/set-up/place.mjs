// Runs under whatever Node the machine has: plain JavaScript, no dependencies.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..');

/** Where set-up keeps what must outlive node_modules; SBC_CACHE overrides it. */
export const cacheFolder = process.env.SBC_CACHE ? resolve(process.env.SBC_CACHE) : join(usersCache(), 'so-bao-cao');

function usersCache() {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}
