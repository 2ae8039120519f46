import type { BlockDifference } from '../../../shared/api.ts';
import type { Field } from '../conflicts/field.ts';

/** What two states of a block say differently, in plain text; of a block that is only in one of them, all its words. */
export function differentWords(
  former: readonly Field[] | null,
  present: readonly Field[] | null,
): Pick<BlockDifference, 'before' | 'now'> {
  if (!former || !present) return { before: former && words(former), now: present && words(present) };
  const [before, now] = [unlike(former, present), unlike(present, former)];
  // Something that nobody reads, such as how a table is sorted inside.
  if (before.length === 0 && now.length === 0) return { before: words(former), now: words(present) };
  return { before: inLine(before), now: inLine(now) };
}

/** What a reader reads: the first of its fields. */
function words([first]: readonly Field[]): string {
  return first ? inLine([first]) : '';
}

function unlike(fields: readonly Field[], others: readonly Field[]): Field[] {
  return fields.filter(([label, text]) => others.find(([other]) => other === label)?.[1] !== text);
}

function inLine(fields: readonly Field[]): string {
  return fields
    .flatMap(([label, text]) => (text === null ? [] : [label === null ? text : `${label}: ${text}`]))
    .join('; ')
    .replaceAll('\n', '; ');
}
