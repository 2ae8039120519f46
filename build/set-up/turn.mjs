import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root } from './place.mjs';
import { say } from './talk.mjs';

const longestTurn = 20 * 60 * 1000;

/**
 * Waits until no other process does the named piece of set-up in this project, and takes the turn; the answer gives it back.
 * `npm start` beside `npm test` on a fresh clone must not run `npm ci` twice in one folder.
 * @param {string} name
 * @returns {() => void}
 */
export function takeTurn(name) {
  const folder = join(cacheFolder, 'turns');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);
  for (let waited = false; !claim(file); waited = true) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else if (!waited) say('Đang chờ một lệnh khác chuẩn bị xong…');
    sleep(200);
  }
  return () => rmSync(file, { force: true });
}

/** @param {string} file */
function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function isAbandoned(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > longestTurn) return true;
    const holder = Number(readFileSync(file, 'utf8'));
    // Empty for the moment between creation and writing.
    if (!holder) return false;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/** @param {number} milliseconds */
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
