import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** From this version on, Electron's own Node can load the store. */
const electronWithStore = 35;

/**
 * The one switch between the two ways to start the service process: the Node binary to start it with, or null for
 * Electron's `utilityProcess`. A Node is named by `SBC_SERVICE_NODE`, or lies in the package's resources.
 */
export function serviceNode(surroundings: {
  electron: string;
  env: Readonly<Record<string, string | undefined>>;
  resources: string;
}): string | null {
  const { electron, env, resources } = surroundings;
  if (env.SBC_SERVICE_NODE) return env.SBC_SERVICE_NODE;
  if (Number.parseInt(electron, 10) >= electronWithStore) return null;
  const packaged = join(resources, 'node', process.platform === 'win32' ? 'node.exe' : 'bin/node');
  return existsSync(packaged) ? packaged : 'node';
}
