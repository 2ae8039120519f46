import { z } from 'zod';
import { addDays, type Day, isDay } from '../period/date.ts';

const day = z.string().refine(isDay, 'không phải là ngày: hãy viết như 2025-02-28.');

/** From when and until when something holds, both days within; open where left out. */
export const validity = { from: day.optional(), until: day.optional() };

/** Days on which an entry holds, both within; open where left out. */
export interface Valid {
  from?: Day | undefined;
  until?: Day | undefined;
}

/** Whether it holds on that day. */
export function isValidAt(one: Valid, date: Day): boolean {
  return (one.from === undefined || one.from <= date) && (one.until === undefined || date <= one.until);
}

/** Whether there is a day on which both hold. */
export function overlap(one: Valid, other: Valid): boolean {
  return startsBefore(one, other) && startsBefore(other, one);
}

/** Whether the other begins on the very day after this one ends. */
export function followsOn(one: Valid, other: Valid): boolean {
  return one.until !== undefined && other.from !== undefined && addDays(one.until, 1) === other.from;
}

function startsBefore(one: Valid, other: Valid): boolean {
  return one.from === undefined || other.until === undefined || one.from <= other.until;
}
