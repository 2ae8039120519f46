import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { listen } from '../../client.ts';
import { ConflictsDoor } from '../../ui/conflicts-door.ts';

const ConflictsDialog = lazy(() =>
  import('./ConflictsDialog.tsx').then((module) => ({ default: module.ConflictsDialog })),
);

/** Shows what two PCs say differently, wherever its children ask for it. */
export function ConflictsRoom({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useEffect(() => listen(({ type }) => type === 'workspace.closed' && setOpen(false)), []);
  return (
    <ConflictsDoor value={show}>
      {children}
      {open ? (
        <Suspense>
          <ConflictsDialog close={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </ConflictsDoor>
  );
}
