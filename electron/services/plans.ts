import type { Taken } from '../../shared/api.ts';
import type { Synchronous } from './synchronous.ts';
import { indicatorNamed, refuseNegative } from './values.ts';
import type { Workspace } from './workspace.ts';

/** The plans of a year; null takes one out. */
export function planServices(workspace: Workspace): Synchronous<'plans.set'> {
  const { store, numbers, emit } = workspace;
  return {
    'plans.set'({ entries }) {
      store.write(() => writePlans(workspace, entries));
      numbers.plansChanged();
      emit({ type: 'values.changed', periods: [...new Set(entries.map((entry) => String(entry.year)))] });
      return null;
    },
  };
}

/** Writes plans inside the caller's transaction. Throws `input`, naming the entry, and then nothing may be kept. */
export function writePlans(
  { store, clock, catalogue }: Pick<Workspace, 'store' | 'clock' | 'catalogue'>,
  entries: Taken<'plans.set'>['entries'],
): void {
  const at = clock.now();
  const who = store.settings.read('who');
  entries.forEach(({ indicator, year, value }, place) => {
    const named = indicatorNamed({ catalogue }, indicator, `entries.${place}.indicator`);
    refuseNegative(named, value, `entries.${place}.value`);
    if (value !== null) {
      store.plans.write({ year, indicator, value, at, who });
      store.deletions.unmark('plan', `${year}/${indicator}`);
    } else if (store.plans.remove(year, indicator)) {
      store.deletions.mark('plan', `${year}/${indicator}`, at, who);
    }
  });
}
