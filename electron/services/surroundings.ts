import type { ServiceEvent } from '../../shared/api.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import type { Day } from '../../shared/period/date.ts';

/** The time as the services see it; tests put their own in its place. */
export interface Clock {
  /** This moment, ISO 8601 in UTC. */
  now(): string;
  /** Today where the clerk sits. */
  today(): Day;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  },
};

/** Who calls: the window, or the terminal and the main process after a dialog. */
export type Door = 'window' | 'shell';

/** What the services need of the world around them. */
export interface Surroundings {
  clock: Clock;
  /** A fresh random id, fit for a block: letters, digits, `_` and `-`. */
  newId: () => string;
  /** The rules of the format in which reports are written and checked. */
  profile: FormatProfile;
  /** The name of this PC; null in the terminal. */
  machine: string | null;
  /** Tells every window a fact. */
  emit: (event: ServiceEvent) => void;
}
