import { _electron, type ElectronApplication } from 'playwright';
import { electronAtHand } from './electron-path.ts';

/**
 * Starts the Electron at hand for Playwright, with these words on its command line. Told the folder of Electron and not its program,
 * Playwright holds the app back until it listens: otherwise one start in ten hangs. `timeout` in milliseconds.
 */
export function launchElectron(
  words: string[],
  env: Record<string, string>,
  timeout: number,
): Promise<ElectronApplication> {
  const { folder, arguments: before, environment } = electronAtHand();
  process.env.ELECTRON_OVERRIDE_DIST_PATH = folder;
  return _electron.launch({ args: [...before, ...words], env: { ...env, ...environment }, timeout });
}
