import { type Decision, decideRow, isSame, partIsSame, type Row, type Three } from './row.ts';
import { comparing } from './rules.ts';
import { conflictWriter, differing, isNews, type Sides, type Table, writer } from './sides.ts';

/** Merges reports and their blocks. A report that one side has issued keeps the text that was issued; what the other wrote since is a contradiction. */
export function mergeReports(sides: Sides, reports: Table, blocks: Table): number {
  const orders = orderReader(sides);
  const found: Found = { differing: new Set(), issued: new Map(), written: writtenOn(sides) };
  const contradictions = mergeRows(sides, reports, found) + mergeBlocks(sides, blocks, found);
  for (const [report, order] of orders(found.differing)) {
    if (placeBlocks(sides, report, order)) sides.brought.reports.add(report);
  }
  raiseRevisions(sides, sides.brought.reports);
  return contradictions;
}

interface Found {
  /** The reports that the two copies do not hold alike. */
  differing: Set<string>;
  /** Those issued, and whose text holds. */
  issued: Map<string, 'here' | 'there'>;
  /** The reports whose blocks a side has changed since the common state. */
  written: { here: ReadonlySet<string>; there: ReadonlySet<string> };
}

function mergeRows(sides: Sides, table: Table, found: Found): number {
  const write = writer(sides, table);
  const contradict = conflictWriter(sides);
  let contradictions = 0;
  for (const three of differing(sides, table)) {
    const { row, others } = decideReport(three, found.written);
    if (!row) continue;
    const id = String(row.id);
    found.differing.add(id);
    const side = issuedSide(three, row);
    if (side) found.issued.set(id, side);
    if (isNews('report', three, row)) sides.brought.reports.add(id);
    write.write(row, three.here !== undefined);
    for (const other of others) {
      if (contradict({ what: 'report', key: id, inForce: row, ...other })) contradictions += 1;
    }
  }
  return contradictions;
}

interface ReportDecision {
  row: Row | undefined;
  /** What contradicts it. */
  others: { other: Row | undefined; otherIs: 'here' | 'there' }[];
}

/** A report is put into the bin, not erased; where one side has erased it all the same, the other's is kept. */
function decideReport(three: Three, written: Found['written']): ReportDecision {
  const { here, there } = three;
  if (!here || !there) return { row: here ?? there, others: [] };
  const decided = decideIssue(three);
  const side = here.removed_at === null ? 'here' : 'there';
  const isBinned = decided.row?.removed_at !== null && (here.removed_at === null || there.removed_at === null);
  if (!decided.row || !isBinned || !written[side].has(String(here.id))) return decided;
  // One side has put it into the bin, the other has gone on writing in it.
  const row = { ...decided.row, removed_at: null };
  const binned = { other: decided.row, otherIs: side === 'here' ? 'there' : 'here' } as const;
  return { row, others: [...decided.others, binned] };
}

/** What was signed and sent is a fact: against it a draft is the other side, whichever copy it is in. */
function decideIssue(three: Three): ReportDecision {
  const { here, there } = three;
  const { row, contradiction } = decideRow(three, comparing('report'));
  if (!contradiction) return { row, others: [] };
  if (here?.status !== 'draft' || there?.status !== 'issued')
    return { row, others: [{ other: there, otherIs: 'there' }] };
  const issue = Object.fromEntries(issueColumns.map((column) => [column, there[column]]));
  return { row: { ...row, ...issue }, others: [{ other: here, otherIs: 'here' }] };
}

/** What an issue fixes. */
const issueColumns = comparing('report').together[0] ?? [];

/** Whose text holds of a report that was issued since the common state. */
function issuedSide({ here, base }: Three, row: Row): 'here' | 'there' | undefined {
  if (row.status !== 'issued' || (base && partIsSame(base, row, issueColumns))) return undefined;
  return here && partIsSame(here, row, issueColumns) ? 'here' : 'there';
}

/** The reports whose blocks each side has changed since the common state; all that differ where there is none. */
function writtenOn({ database, hasBase }: Sides): Found['written'] {
  const columns = 'report, id, kind, body';
  const changed = (side: string, from: string) =>
    new Set(
      database
        .prepare<[], string>(
          `SELECT report FROM (SELECT ${columns} FROM ${side}.block EXCEPT SELECT ${columns} FROM ${from}.block)
           UNION SELECT report FROM (SELECT ${columns} FROM ${from}.block EXCEPT SELECT ${columns} FROM ${side}.block)`,
        )
        .pluck()
        .all(),
    );
  return { here: changed('main', hasBase ? 'base' : 'there'), there: changed('there', hasBase ? 'base' : 'main') };
}

function mergeBlocks(sides: Sides, table: Table, { differing: touched, issued }: Found): number {
  const how = comparing('block');
  const write = writer(sides, table);
  const contradict = conflictWriter(sides);
  let contradictions = 0;
  for (const three of differing(sides, table)) {
    const { here, there } = three;
    const { report, id } = (here ?? there) as Row;
    touched.add(String(report));
    const side = issued.get(String(report));
    const { row, contradiction } = side === undefined ? decideRow(three, how) : asIssued(three, side);
    if (isNews('block', three, row)) sides.brought.reports.add(String(report));
    if (row) write.write(row, here !== undefined);
    else if (here) write.remove(here);
    if (!contradiction) continue;
    const otherIs = (side === undefined ? row === there : side === 'there') ? 'here' : 'there';
    const found = { what: 'block', key: `${report}/${id}`, inForce: row, other: three[otherIs], otherIs } as const;
    if (contradict(found)) contradictions += 1;
  }
  return contradictions;
}

/** The issued side's form, and a contradiction where the other side has written since. */
function asIssued({ here, there, base }: Three, side: 'here' | 'there'): Decision {
  const [row, other] = side === 'here' ? [here, there] : [there, here];
  const how = comparing('block');
  if (!other) return { row, contradiction: row !== undefined && base !== undefined };
  const wrote = (row === undefined || !isSame(row, other, how)) && !(base && isSame(base, other, how));
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

/** Whether any block has another place now. */
function placeBlocks({ database }: Sides, report: string, order: readonly string[]): boolean {
  const place = database.prepare('UPDATE main.block SET position = ? WHERE report = ? AND id = ? AND position <> ?');
  const there = new Set(
    database.prepare<[string], string>('SELECT id FROM main.block WHERE report = ?').pluck().all(report),
  );
  const moves = order
    .filter((id) => there.has(id))
    .map((id, position) => place.run(position, report, id, position).changes);
  return moves.some((changes) => changes > 0);
}

/** Whoever has one of these reports open must notice. */
function raiseRevisions({ database, now }: Sides, reports: ReadonlySet<string>): void {
  const raise = database.prepare(
    `UPDATE main.report SET changed_at = ?, revision =
       1 + max(revision, coalesce((SELECT revision FROM there.report o WHERE o.id = main.report.id), 0)) WHERE id = ?`,
  );
  for (const report of reports) raise.run(now, report);
}
