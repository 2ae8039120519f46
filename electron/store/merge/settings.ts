import { decideRow, type Row, type Three } from './row.ts';
import { comparing, compoundSettings, countingSettings, lockSetting, personalSettings } from './rules.ts';
import { conflictWriter, differing, isNews, type Sides, type Table, writer } from './sides.ts';

/** Merges the settings; of one that holds several things by name each by itself. Returns how many contradict each other. */
export function mergeSettings(sides: Sides, table: Table): number {
  const write = writer(sides, table);
  let contradictions = 0;
  for (const three of differing(sides, table)) {
    const { here, there } = three;
    const key = String((here ?? there)?.key);
    if (countingSettings.has(key)) {
      // They go on from the higher one, so that whoever has something open notices.
      const value = String(1 + Math.max(Number(here?.value ?? 0), Number(there?.value ?? 0)));
      write.write({ key, value }, here !== undefined);
    } else if (compoundSettings.has(key)) {
      const merged = mergeMembers(sides, key, three);
      contradictions += merged.contradictions;
      write.write({ key, value: JSON.stringify(merged.members) }, here !== undefined);
    } else {
      const { row, contradictions: found } = mergeOne(sides, key, three);
      contradictions += found;
      if (row) write.write(row, here !== undefined);
      else if (here) write.remove(here);
    }
  }
  return contradictions;
}

function mergeMembers(sides: Sides, setting: string, { here, there, base }: Three) {
  const members: Record<string, unknown> = {};
  let contradictions = 0;
  const [ours, theirs, common] = [membersOf(here), membersOf(there), membersOf(base)];
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const key = `${setting}/${name}`;
    const three = {
      here: memberRow(key, ours[name]),
      there: memberRow(key, theirs[name]),
      base: memberRow(key, common[name]),
    };
    const merged = mergeOne(sides, key, three);
    contradictions += merged.contradictions;
    if (merged.row) members[name] = JSON.parse(String(merged.row.value));
  }
  return { members, contradictions };
}

function mergeOne(sides: Sides, key: string, three: Three): { row: Row | undefined; contradictions: number } {
  const decision = decideRow(three, comparing('setting'));
  const { row } = decision;
  if (key === lockSetting) return { row: lockOf(three, decision), contradictions: 0 };
  if (isNews('setting', three, row)) sides.brought.others += 1;
  if (!decision.contradiction || personalSettings.has(key)) return { row, contradictions: 0 };
  const otherIs = row === three.there ? 'here' : 'there';
  const isNew = conflictWriter(sides)({ what: 'setting', key, inForce: row, other: three[otherIs], otherIs });
  return { row, contradictions: isNew ? 1 : 0 };
}

/** Where both have set it otherwise, that of the other copy: this PC has just opened it. */
function lockOf({ there }: Three, { row, contradiction }: ReturnType<typeof decideRow>): Row | undefined {
  return contradiction && there && there.value !== 'null' ? there : row;
}

function membersOf(row: Row | undefined): Readonly<Record<string, unknown>> {
  return row === undefined ? {} : (JSON.parse(String(row.value)) as Record<string, unknown>);
}

function memberRow(key: string, value: unknown): Row | undefined {
  return value === undefined ? undefined : { key, value: JSON.stringify(value) };
}
