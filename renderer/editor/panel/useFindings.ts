import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';

/** Checks never run while the clerk is writing. */
const restBeforeChecking = 1200;

/** What the checks find in the report as it is stored; looked at again a while after each save and each new figure. Null before the first time. */
export function useFindings(): { findings: readonly Finding[] | null; check: () => void } {
  const { report, autosave, figures } = useSession();
  const id = useLive(report, ({ id }) => id);
  const saved = useLive(autosave.state, (state) => (state.kind === 'saved' ? state.at : null));
  const rows = useLive(figures.rows);
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);

  const check = useCallback(() => {
    // What cannot be checked now is checked after the next save; the old findings stay.
    call('checks.run', { report: id }).then(setFindings, () => undefined);
  }, [id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each save and each figure is a reason to look again
  useEffect(() => {
    const timer = setTimeout(check, restBeforeChecking);
    return () => clearTimeout(timer);
  }, [check, saved, rows]);

  return { findings, check };
}
