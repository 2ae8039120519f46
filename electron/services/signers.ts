import { dayOfReport, signersAt } from './context.ts';
import type { Synchronous } from './synchronous.ts';
import { officeAt, type Workspace } from './workspace.ts';

/** Who may sign a report of a period, or of a date where it has one. */
export function signerServices(workspace: Workspace): Synchronous<'signers.list'> {
  return {
    'signers.list'({ period, date }) {
      const day = dayOfReport({ period, date: date ?? null }, workspace.cutoffs);
      return signersAt(workspace.store.directory.signers(), officeAt(workspace.store, day).id, day).map(
        ({ id, name, lines }) => ({
          id,
          name,
          lines,
        }),
      );
    },
  };
}
