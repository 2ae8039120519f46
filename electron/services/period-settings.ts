import type { PeriodSettings } from '../../shared/api.ts';
import type { Deadline } from '../../shared/period/span.ts';
import type { KindRecord } from '../store/directory.ts';
import type { Store } from '../store/store.ts';
import { kindNamed } from './kinds.ts';
import type { Synchronous } from './synchronous.ts';
import { takeCutoffs, type Workspace } from './workspace.ts';

/** Between which days the data of each kind of report lie, and when it is to be sent: read and changed. */
export function periodSettingServices(workspace: Workspace): Synchronous<'periods.settings' | 'periods.setSettings'> {
  const { store, emit } = workspace;
  return {
    'periods.settings': () => settingsOf(workspace),
    'periods.setSettings'({ kinds }) {
      const cutoffs = { ...workspace.cutoffs };
      const deadlines = { ...store.settings.find('deadlines') };
      for (const { kind: id, cutoff, deadline } of kinds) {
        const kind = kindNamed(store, id);
        if (cutoff !== undefined) cutoffs[kind.period] = cutoff;
        if (deadline !== undefined) deadlines[id] = deadline;
      }
      store.write(() => {
        store.settings.write('cutoffs', cutoffs);
        store.settings.write('deadlines', deadlines);
      });
      takeCutoffs(workspace, cutoffs);
      emit({ type: 'values.changed', periods: workspace.numbers.all().facts.periods });
      return settingsOf(workspace);
    },
  };
}

function settingsOf({ store, cutoffs }: Workspace): PeriodSettings {
  return {
    kinds: store.kinds.list().map((kind) => ({
      kind: kind.id,
      label: kind.label,
      period: kind.period,
      cutoff: cutoffs[kind.period],
      deadline: deadlineOfKind(store, kind),
    })),
  };
}

/** By when reports of a kind are to be sent: as the workspace has set it, else as the kind comes; null where each report has its own day. */
export function deadlineOfKind(store: Store, kind: KindRecord): Deadline | null {
  return store.settings.find('deadlines')?.[kind.id] ?? kind.deadline;
}
