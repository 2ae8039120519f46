/** A thing that could not be set up, in one Vietnamese sentence that says what to do. */
export class Problem extends Error {
  /** @override */
  name = 'Problem';
}

/**
 * Tells the person at the terminal what set-up is doing. Standard error, because standard output may be a command's own.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Ends the process: one sentence for a Problem, the whole error for a mistake of ours.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  if (error instanceof Error && error.name === 'Problem') say(error.message);
  else console.error(error);
  process.exit(1);
}
