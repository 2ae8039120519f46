import { useEffect } from 'react';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';

/** Checks never run while the clerk is writing. */
const restBeforeChecking = 1200;

/** Looks at the report again a while after each save and each new figure. */
export function useChecking(): void {
  const { autosave, figures, checking } = useSession();
  const saved = useLive(autosave.state, (state) => (state.kind === 'saved' ? state.at : null));
  const rows = useLive(figures.rows);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each save and each figure is a reason to look again
  useEffect(() => {
    const timer = setTimeout(() => void checking.check(), restBeforeChecking);
    return () => clearTimeout(timer);
  }, [checking, saved, rows]);
}
