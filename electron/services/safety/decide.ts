import type { Copy } from '../../store/copy.ts';

/** Which copy to go on with: the stick's, the one on this PC, or both as one. */
export type Decision = 'take' | 'keep' | 'merge';

/**
 * Decides by what went into each copy, never by a clock. `bond` is the content of the stick that went into the working copy last, null
 * where this PC does not know.
 */
export function decide(working: Copy | null, stick: Copy | null, bond: string | null): Decision {
  if (!working) return 'take';
  if (!stick) return 'keep';
  if (stick.digest === working.digest || stick.digest === bond || isPartOf(stick, working)) return 'keep';
  return isPartOf(working, stick) ? 'take' : 'merge';
}

/** Whether everything in `one` has gone into `other`. */
export function isPartOf(one: Copy, other: Copy): boolean {
  return one.head !== null && !one.changed && other.known.has(one.head);
}
