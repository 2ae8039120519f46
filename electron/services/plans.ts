import type { Taken } from '../../shared/api.ts';
import type { Synchronous } from './synchronous.ts';
import { enter, indicatorNamed, refuseNegative } from './values.ts';
import type { Workspace } from './workspace.ts';

/** The plans of a year; null takes one out. `origin` says in the history where figures that come along do. */
export function planServices(workspace: Workspace, origin: string): Synchronous<'plans.set'> {
  const { store, numbers, emit } = workspace;
  return {
    'plans.set'({ entries, values }) {
      const written = store.write(() => {
        writePlans(workspace, entries);
        return enter(
          workspace,
          values.map((value) => ({ ...value, origin })),
        );
      });
      numbers.plansChanged();
      numbers.written(written);
      const periods = [...entries.map(({ year }) => String(year)), ...values.map(({ period }) => period)];
      emit({ type: 'values.changed', periods: [...new Set(periods)] });
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
