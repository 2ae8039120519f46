import type { ToldFinding } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { Live } from '../live.ts';
import { inOrder } from './finding-groups.ts';

/** What the checks have found in the open report, and at which of it the clerk is. */
export class Checking {
  /** Null before the first time. */
  readonly findings = new Live<readonly ToldFinding[] | null>(null);
  /** The mark of the finding that was gone to last. */
  readonly current = new Live<string | null>(null);
  readonly #report: string;
  #asked = 0;

  constructor(report: string) {
    this.#report = report;
  }

  /** Looks at the report as it is stored. What cannot be checked now is checked after the next save; the old findings stay. */
  async check(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const found = await call('checks.run', { report: this.#report });
      // A later answer is the truer one.
      if (asked === this.#asked) this.findings.set(found);
    } catch {
      // The service says what is wrong where the clerk's own work meets it.
    }
  }

  /** The finding after the current one, in the order of the panel and round again; those that were left as they are do not count. */
  next(step: 1 | -1): ToldFinding | undefined {
    const open = inOrder(this.findings.get() ?? []);
    if (open.length === 0) return undefined;
    const at = open.findIndex(({ mark }) => mark === this.current.get());
    const next = at < 0 ? (step > 0 ? 0 : open.length - 1) : (at + step + open.length) % open.length;
    return open[next];
  }
}
