import { type Decision, decideRow, type Row, type Three } from './row.ts';
import { comparing } from './rules.ts';
import { conflictWriter, differing, type Sides, type Table, writer } from './sides.ts';

/** Merges the figures. Without a common state their history tells which side knew of the other's number. */
export function mergeValues(sides: Sides, table: Table): number {
  const { database, now, brought } = sides;
  const write = writer(sides, table);
  const contradict = conflictWriter(sides);
  const decide = decider(sides);
  const remember = database.prepare(
    `INSERT INTO main.value_history (period, indicator, old, new, revision, at, who, origin, reason)
     VALUES (:period, :indicator, :old, :new, :revision, :at, NULL, 'Ghép với bản ở nơi khác', NULL)`,
  );
  let contradictions = 0;
  for (const three of differing(sides, table)) {
    const { here, there } = three;
    const { row, contradiction } = decide(three);
    if (!row) continue;
    if (contradiction) {
      const otherIs = row === there ? 'here' : 'there';
      const found = {
        what: 'value',
        key: `${row.period}/${row.indicator}`,
        inForce: row,
        other: three[otherIs],
        otherIs,
      } as const;
      // The same two copies were merged before.
      if (!contradict(found)) continue;
      contradictions += 1;
    }
    if (row.value !== (here?.value ?? null)) brought.values += 1;
    const revision = Math.max(revisionOf(here), revisionOf(there));
    const isNewest = revisionOf(row) === revision && (revisionOf(here) !== revisionOf(there) || !here || !there);
    const next = isNewest ? row : { ...row, revision: revision + 1, changed_at: now };
    write.write(next, here !== undefined);
    if (next !== row) {
      const { period, indicator, value } = row;
      remember.run({ period, indicator, old: here?.value ?? null, new: value, revision: revision + 1, at: now });
    }
  }
  return contradictions;
}

function decider({ database }: Sides): (three: Three) => Decision {
  const how = comparing('value');
  const knew = (side: string) =>
    database.prepare<unknown[], 1>(
      `SELECT 1 FROM ${side}.value_history WHERE indicator = :indicator AND period = :period AND revision = :revision AND at = :changed_at AND new IS :value`,
    );
  const [knewHere, knewThere] = [knew('main'), knew('there')];
  return (three) => {
    const { here, there, base } = three;
    if (base || !here || !there) return decideRow(three, how);
    if (knewHere.get(there)) return { row: here, contradiction: false };
    if (knewThere.get(here)) return { row: there, contradiction: false };
    return decideRow(three, how);
  };
}

function revisionOf(row: Row | undefined): number {
  return Number(row?.revision ?? 0);
}
