import { constants } from 'node:os';

const parent = process.ppid;

/**
 * Waits for a child and answers its exit status. What asks this process to stop is passed on, so that no window is left behind;
 * so is the end of the parent, because the shell that npm starts dies of a signal without telling anyone.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function passOn(child) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, forward);
      resolve(status ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
