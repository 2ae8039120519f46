import { constants } from 'node:os';

/**
 * Waits for a child and answers its exit status; what asks this process to stop is passed on, so that no child is left behind.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function passOn(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => resolve(status ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)));
  });
}
