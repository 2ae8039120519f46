/** A pause until the browser has nothing more urgent to do; answers false once the signal says that the work is not wanted any more. */
export function restUnless(signal: AbortSignal): () => Promise<boolean> {
  return () =>
    new Promise((resolve) => {
      requestIdleCallback(() => resolve(!signal.aborted), { timeout: longest });
    });
}

/** Milliseconds: steady typing must not put the pages off for ever. */
const longest = 150;
