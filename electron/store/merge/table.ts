import { decideRow, type Row } from './row.ts';
import { comparing } from './rules.ts';
import { conflictWriter, differing, isNews, type Sides, type Table, writer } from './sides.ts';

/** Merges the rows of a table, each by itself; returns how many contradict each other. */
export function mergeTable(sides: Sides, table: Table): number {
  const { name } = table;
  const write = writer(sides, table);
  const contradict = conflictWriter(sides);
  let contradictions = 0;
  for (const three of differing(sides, table)) {
    const { here, there } = three;
    const { row, contradiction } = decideRow(three, comparing(name));
    if (isNews(name, three, row)) count(sides, name);
    if (row) write.write(row, here !== undefined);
    else if (here) write.remove(here);
    if (!contradiction) continue;
    const otherIs = row === there ? 'here' : 'there';
    const found = {
      what: name,
      key: keyOf(table, here ?? there),
      inForce: row,
      other: three[otherIs],
      otherIs,
    } as const;
    if (contradict(found)) contradictions += 1;
  }
  return contradictions;
}

/** What a record is known by in the table of contradictions. */
export function keyOf({ key }: Table, row: Row | undefined): string {
  return key.map((column) => String(row?.[column])).join('/');
}

/** The contradictions that either copy knows; one that was settled is settled, unless the two were settled in two ways. */
export function mergeConflicts(sides: Sides, table: Table): void {
  const write = writer(sides, table);
  const open = { settled_at: null, settled_by: null, choice: null, undo: null };
  for (const { here, there, base } of differing(sides, table)) {
    const row = here ?? there;
    if (!row) continue;
    if (!here || !there) write.write(row, here !== undefined);
    else if (here.settled_at !== null && there.settled_at !== null)
      write.write(here.choice === there.choice ? here : { ...here, ...open }, true);
    else {
      const settled = here.settled_at === null ? there : here;
      // Where both began with it settled, one has opened it again.
      const isReopened = base !== undefined && base.settled_at === settled.settled_at;
      write.write(isReopened ? { ...here, ...open } : settled, true);
    }
  }
}

const silent: ReadonlySet<string> = new Set(['deletion', 'journal', 'report_version', 'figure_import', 'kept_finding']);

function count({ brought }: Sides, table: string): void {
  if (table === 'plan') brought.plans += 1;
  else if (!silent.has(table)) brought.others += 1;
}
