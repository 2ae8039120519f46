import { partIsSame, partsOf } from '../../store/merge/row.ts';
import { comparing } from '../../store/merge/rules.ts';
import type { RecordRow } from '../../store/tables/conflicts.ts';

/** Whether two forms of a record say the same to the clerk; places in a list, counts and times do not count, nor columns that came later. */
export function saysTheSame(what: string, one: RecordRow | undefined, other: RecordRow | undefined): boolean {
  if (!one || !other) return one === other;
  const how = comparing(what);
  return partsOf(one, how)
    .map((part) => part.filter((column) => column in one && column in other && !how.quiet.has(column)))
    .every((part) => partIsSame(one, other, part));
}
