import { decideRow, isSame, type Row, type Three } from './row.ts';
import { comparing } from './rules.ts';
import { conflictWriter, differing, type Sides, type Table, writer } from './sides.ts';

/** Merges reports and their blocks. A report that one side has issued keeps the text that was issued; what the other wrote since is a contradiction. */
export function mergeReports(sides: Sides, reports: Table, blocks: Table): number {
  const orders = orderReader(sides);
  const touched = new Set<string>();
  const issued = new Map<string, 'here' | 'there'>();
  const contradictions = mergeRows(sides, reports, touched, issued) + mergeBlocks(sides, blocks, touched, issued);
  for (const [report, order] of orders(touched)) placeBlocks(sides, report, order);
  raiseRevisions(sides, touched);
  return contradictions;
}

function mergeRows(sides: Sides, table: Table, touched: Set<string>, issued: Map<string, 'here' | 'there'>): number {
  const how = comparing('report');
  const write = writer(sides, table);
  const contradict = conflictWriter(sides);
  let contradictions = 0;
  for (const three of differing(sides, table)) {
    const { here, there, base } = three;
    const id = String((here ?? there)?.id);
    // A report is put into the bin, not erased; where one side has erased it all the same, the other's is kept.
    const { row, contradiction } = here && there ? decideRow(three, how) : { row: here ?? there, contradiction: false };
    if (!row) continue;
    touched.add(id);
    const before = base?.status ?? 'draft';
    if (row.status === 'issued' && before === 'draft' && here?.status !== there?.status)
      issued.set(id, here?.status === 'issued' ? 'here' : 'there');
    write.write(row, here !== undefined);
    if (!contradiction) continue;
    contradictions += 1;
    contradict('report', id, row, there);
  }
  return contradictions;
}

function mergeBlocks(
  sides: Sides,
  table: Table,
  touched: Set<string>,
  issued: ReadonlyMap<string, 'here' | 'there'>,
): number {
  const how = comparing('block');
  const write = writer(sides, table);
  const contradict = conflictWriter(sides);
  let contradictions = 0;
  for (const three of differing(sides, table)) {
    const { here, there } = three;
    const { report, id } = (here ?? there) as Row;
    touched.add(String(report));
    const side = issued.get(String(report));
    const decision = side === undefined ? decideRow(three, how) : asIssued(three, side);
    const { row, contradiction } = decision;
    if (row) write.write(row, here !== undefined);
    else if (here) write.remove(here);
    if (!contradiction) continue;
    contradictions += 1;
    contradict('block', `${report}/${id}`, row, row === there ? here : there);
  }
  return contradictions;
}

/** The issued side's form, and a contradiction where the other side has written since. */
function asIssued(
  { here, there, base }: Three,
  side: 'here' | 'there',
): { row: Row | undefined; contradiction: boolean } {
  const [row, other] = side === 'here' ? [here, there] : [there, here];
  const how = comparing('block');
  const wrote =
    other !== undefined && (row === undefined || !isSame(row, other, how)) && !(base && isSame(base, other, how));
  return { row, contradiction: wrote };
}

/** Reads the orders of blocks before they are merged; gives them for the reports touched, merged. */
function orderReader({ database, hasBase }: Sides): (touched: ReadonlySet<string>) => [string, string[]][] {
  const order = (side: string) =>
    database.prepare<[string], string>(`SELECT id FROM ${side}.block WHERE report = ? ORDER BY position`).pluck();
  const [there, base] = [order('there'), hasBase ? order('base') : undefined];
  const here = new Map<string, string[]>();
  const rows = database
    .prepare<[], [string, string]>('SELECT report, id FROM main.block ORDER BY report, position')
    .raw();
  for (const [report, id] of rows.iterate()) here.set(report, [...(here.get(report) ?? []), id]);
  return (touched) =>
    [...touched].map((report) => [
      report,
      mergedOrder({ here: here.get(report) ?? [], there: there.all(report), base: base?.all(report) ?? [] }),
    ]);
}

/** The order of this side, unless only the other has moved blocks; what only the other has stands after the block that it follows there. */
export function mergedOrder({ here, there, base }: { here: string[]; there: string[]; base: string[] }): string[] {
  const common = (list: string[]) =>
    list.filter((id) => here.includes(id) && there.includes(id) && base.includes(id)).join(' ');
  const [lead, other] = base.length > 0 && common(here) === common(base) ? [there, here] : [here, there];
  const result = [...lead];
  other.forEach((id, place) => {
    if (result.includes(id)) return;
    const before = place === 0 ? undefined : other[place - 1];
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
  });
  return result;
}

function placeBlocks({ database }: Sides, report: string, order: readonly string[]): void {
  const place = database.prepare('UPDATE main.block SET position = ? WHERE report = ? AND id = ? AND position <> ?');
  const there = new Set(
    database.prepare<[string], string>('SELECT id FROM main.block WHERE report = ?').pluck().all(report),
  );
  order
    .filter((id) => there.has(id))
    .forEach((id, position) => {
      place.run(position, report, id, position);
    });
}

/** Whoever has one of these reports open must notice. */
function raiseRevisions({ database, now }: Sides, touched: ReadonlySet<string>): void {
  const raise = database.prepare(
    `UPDATE main.report SET changed_at = ?, revision =
       1 + max(revision, coalesce((SELECT revision FROM there.report o WHERE o.id = main.report.id), 0)) WHERE id = ?`,
  );
  for (const report of touched) raise.run(now, report);
}
