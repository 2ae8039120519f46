import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { cacheFolder, root } from './place.mjs';
import { say } from './talk.mjs';

const unreachableMark = join(cacheFolder, 'electron-release-unreachable');
const markHolds = 6 * 60 * 60 * 1000;
const longestSilence = 20_000;

/** Whether the release page was tried in vain a short while ago. */
export function releaseIsKnownUnreachable(): boolean {
  const tried = statSync(unreachableMark, { throwIfNoEntry: false });
  return tried !== undefined && Date.now() - tried.mtimeMs < markHolds;
}

/** Lets the electron package fetch its binary (it checks the checksum); false where that fails or nothing comes for 20 s. */
export async function installRelease(): Promise<boolean> {
  say('Đang tải Electron…');
  const passing = join(cacheFolder, 'electron-download');
  rmSync(passing, { recursive: true, force: true });
  mkdirSync(passing, { recursive: true });
  const arrived = await fetchInto(passing);
  rmSync(passing, { recursive: true, force: true });
  if (arrived) rmSync(unreachableMark, { force: true });
  else writeFileSync(unreachableMark, '');
  return arrived;
}

/** The package downloads through the temporary folder: when that stops growing, the line is dead, however long it was up. */
function fetchInto(passing: string): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
    env: { ...process.env, TMPDIR: passing, TEMP: passing, TMP: passing },
    stdio: 'ignore',
  });
  let lastSize = 0;
  let lastGrowth = Date.now();
  const watch = setInterval(() => {
    const size = sizeOf(passing);
    if (size !== lastSize) lastGrowth = Date.now();
    lastSize = size;
    // Once all is here, unpacking makes no noise either, but it is over well before this.
    if (Date.now() - lastGrowth > longestSilence) child.kill('SIGKILL');
  }, 500);
  return new Promise((resolve) => {
    const end = (arrived: boolean) => {
      clearInterval(watch);
      resolve(arrived);
    };
    child.once('error', () => end(false));
    child.once('exit', (status) => end(status === 0));
  });
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true }).reduce(
    (total, name) => total + (statSync(join(folder, String(name)), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
