/** A row by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The three forms of a record: in this copy, in the other, and in the state that both began with, where that is at hand. */
export interface Three {
  here: Row | undefined;
  there: Row | undefined;
  base: Row | undefined;
}

/** What a record becomes: the row that is in force afterwards (undefined: none), and whether the two sides contradict each other. */
export interface Decision {
  row: Row | undefined;
  contradiction: boolean;
}

/** How a table's rows are compared. */
export interface Comparing {
  /** Columns that say nothing by themselves: counts, times, places. */
  asides: ReadonlySet<string>;
  /** Columns that only make sense together. */
  together: readonly (readonly string[])[];
  /** Columns that follow whoever has changed them and are worth no question. */
  quiet: ReadonlySet<string>;
  /** Whether it is a contradiction that one side has taken out what the other has changed. */
  asksWhenGone: boolean;
}

/** Decides over one record: who has changed it since the common state wins; where both have, column by column; what both changed stays as it is here. */
export function decideRow({ here, there, base }: Three, how: Comparing): Decision {
  if (!here || !there) return oneSided({ here, there, base }, how);
  if (isSame(here, there, how)) return { row: here, contradiction: false };
  if (base && isSame(base, here, how)) return { row: there, contradiction: false };
  if (base && isSame(base, there, how)) return { row: here, contradiction: false };
  const row: Record<string, unknown> = { ...here };
  let contradiction = false;
  for (const columns of partsOf(here, how)) {
    if (partIsSame(here, there, columns) || (base && partIsSame(base, there, columns))) continue;
    if (base && partIsSame(base, here, columns)) for (const column of columns) row[column] = there[column];
    else if (columns.every((column) => how.quiet.has(column)))
      for (const column of columns) row[column] = here[column] ?? there[column];
    else contradiction = true;
  }
  return { row, contradiction };
}

/** What one side has taken out goes, unless the other has changed it since: then it stays, and the clerk is asked. */
function oneSided({ here, there, base }: Three, how: Comparing): Decision {
  const left = here ?? there;
  if (!left || !base) return { row: left, contradiction: false };
  const isUnchanged = isSame(base, left, how);
  return { row: isUnchanged ? undefined : left, contradiction: !isUnchanged && how.asksWhenGone };
}

/** Whether two rows say the same. */
export function isSame(one: Row, other: Row, { asides }: Comparing): boolean {
  return Object.keys(one).every((column) => asides.has(column) || equal(column, one[column], other[column]));
}

/** The columns that are decided over, each by itself or with those that it only makes sense with. */
export function partsOf(row: Row, { asides, together }: Comparing): (readonly string[])[] {
  const bound = new Set(together.flat());
  const single = Object.keys(row).filter((column) => !asides.has(column) && !bound.has(column));
  return [...single.map((column) => [column]), ...together];
}

/** Whether two rows say the same in these columns. */
export function partIsSame(one: Row, other: Row, columns: readonly string[]): boolean {
  return columns.every((column) => equal(column, one[column], other[column]));
}

function equal(column: string, one: unknown, other: unknown): boolean {
  // Taken out is taken out, whenever that was.
  if (column === 'removed_at') return (one === null) === (other === null);
  return one === other || (Buffer.isBuffer(one) && Buffer.isBuffer(other) && one.equals(other));
}
