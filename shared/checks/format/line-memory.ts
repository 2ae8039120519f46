import type { Block } from '../../blocks/schemas.ts';
import type { FormatProfile } from '../../format/profile.ts';
import type { FormatRule, FormatSubject, Found } from './rule.ts';

interface Remembered {
  typed: string;
  printed: string;
  profile: FormatProfile;
  settings: string;
  /** By rule, without those that found nothing. */
  found: ReadonlyMap<string, readonly Found[]>;
}

const memory = new WeakMap<Block, Remembered>();

/** What rules of single lines find, by rule, in the order of the lines; only lines that have changed since the last time are looked at. */
export function foundInLines(rules: readonly FormatRule[], subject: FormatSubject): ReadonlyMap<string, Found[]> {
  const { lines, look, agencies, strict } = subject;
  const { profile } = look;
  const settings = [strict, ...agencies].join('\n');
  const fresh = lines.filter(({ block, typed, printed }) => {
    const known = memory.get(block);
    return !(
      known?.typed === typed &&
      known.printed === printed &&
      known.profile === profile &&
      known.settings === settings
    );
  });
  const own = { ...subject, lines: fresh, blocks: fresh.map(({ block }) => block) };
  const foundFresh = new Map(rules.map(({ id, find }) => [id, Map.groupBy(find(own), ({ block }) => block)]));
  for (const { block, typed, printed } of fresh) {
    const found = new Map(
      rules.flatMap(({ id }) => {
        const here = foundFresh.get(id)?.get(block.id);
        return here ? [[id, here] as const] : [];
      }),
    );
    memory.set(block, { typed, printed, profile, settings, found });
  }
  const told = lines.flatMap(({ block }) => memory.get(block)?.found ?? []).filter(({ size }) => size > 0);
  return new Map(rules.map(({ id }) => [id, told.flatMap((found) => found.get(id) ?? [])]));
}
