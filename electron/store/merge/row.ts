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
  together: readonly string[];
}

/** Decides over one record: who has changed it since the common state wins; where both have, column by column; what both changed stays as it is here. */
export function decideRow({ here, there, base }: Three, how: Comparing): Decision {
  if (!here || !there) return oneSided({ here, there, base }, how);
  if (isSame(here, there, how)) return { row: here, contradiction: false };
  if (base && isSame(base, here, how)) return { row: there, contradiction: false };
  if (base && isSame(base, there, how)) return { row: here, contradiction: false };
  const row: Record<string, unknown> = { ...here };
  let contradiction = false;
  for (const columns of parts(here, how)) {
    const same = (one: Row, other: Row) => columns.every((column) => one[column] === other[column]);
    if (same(here, there) || (base && same(base, there))) continue;
    if (base && same(base, here)) for (const column of columns) row[column] = there[column];
    else contradiction = true;
  }
  return { row, contradiction };
}

/** What one side has taken out goes, unless the other has changed it since: then it stays, and the clerk is asked. */
function oneSided({ here, there, base }: Three, how: Comparing): Decision {
  const left = here ?? there;
  if (!left || !base) return { row: left, contradiction: false };
  return isSame(base, left, how) ? { row: undefined, contradiction: false } : { row: left, contradiction: true };
}

/** Whether two rows say the same. */
export function isSame(one: Row, other: Row, { asides }: Comparing): boolean {
  return Object.keys(one).every((column) => asides.has(column) || equal(one[column], other[column]));
}

function equal(one: unknown, other: unknown): boolean {
  return one === other || (Buffer.isBuffer(one) && Buffer.isBuffer(other) && one.equals(other));
}

function parts(row: Row, { asides, together }: Comparing): string[][] {
  const single = Object.keys(row).filter((column) => !asides.has(column) && !together.includes(column));
  return [...single.map((column) => [column]), ...(together.length > 0 ? [[...together]] : [])];
}
