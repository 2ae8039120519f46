import { searchKey } from '../../../shared/text/unicode.ts';
import type { GroupRecord, IndicatorRecord } from '../../../shared/value/indicator.ts';

type Groups = readonly GroupRecord[];

/** The catalogue with an indicator in a group: in its old place where it was there already, else at the end. */
export function withIndicator(groups: Groups, group: string, indicator: IndicatorRecord): GroupRecord[] {
  return groups.map((one) => {
    const has = one.indicators.some(({ id }) => id === indicator.id);
    if (one.id !== group) {
      return has ? { ...one, indicators: one.indicators.filter(({ id }) => id !== indicator.id) } : one;
    }
    if (!has) return { ...one, indicators: [...one.indicators, indicator] };
    return { ...one, indicators: one.indicators.map((old) => (old.id === indicator.id ? indicator : old)) };
  });
}

/** The catalogue without an indicator. */
export function withoutIndicator(groups: Groups, id: string): GroupRecord[] {
  return groups.map((group) => ({ ...group, indicators: group.indicators.filter((one) => one.id !== id) }));
}

/** One list with the entry at a place moved to another; the same where there is no such place. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length || from === to) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** An id that says what the indicator is and that no other has: `cts.so_thiet_bi_luu_khoa`. */
export function freshId(label: string, group: GroupRecord, groups: Groups): string {
  const prefix = group.indicators[0]?.id.split('.')[0] ?? group.id.replaceAll('-', '_');
  const name = wordsOf(label).slice(0, 6).join('_');
  return unlike(name === '' ? prefix : `${prefix}.${name}`, '_', (id) =>
    groups.some(({ indicators }) => indicators.some((one) => one.id === id)),
  );
}

/** An id for a new group. */
export function freshGroupId(label: string, groups: Groups): string {
  return unlike(wordsOf(label).join('-') || 'nhom', '-', (id) => groups.some((group) => group.id === id));
}

function wordsOf(label: string): string[] {
  return searchKey(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

function unlike(id: string, joint: string, isTaken: (id: string) => boolean): string {
  let count = 2;
  let fresh = id;
  while (isTaken(fresh)) {
    fresh = `${id}${joint}${count}`;
    count += 1;
  }
  return fresh;
}
