/** How many tests passed, failed and were skipped. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The tally of a check that is one test. */
export function asOneTest(status: number): Tally {
  return status === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

/** A runner that ends badly, or that ran no test, counts as a failure even where none of its tests failed. */
export function withRunner(tally: Tally, status: number): Tally {
  const ran = tally.passed + tally.failed;
  return tally.failed === 0 && (status !== 0 || ran === 0) ? { ...tally, failed: 1 } : tally;
}

export function plus(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** The line that ends every test run. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
