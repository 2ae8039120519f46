import { pagesOf, type TreePage } from './pages.ts';
import { isSound } from './sound.ts';
import { keyOf, rowOf, type SavedRow, type TableForm } from './table-form.ts';

/** What could be read of one table. */
export interface SavedTable {
  form: TableForm;
  rows: Map<string, SavedRow>;
  /** Pages of the table that do not read, and rows that do not on pages that do. */
  tornPages: number;
  tornRows: number;
}

/** Takes every row out of a database's bytes that still reads: along each table's tree, then from pages that no tree leads to any more. */
export function salvage(bytes: Buffer, forms: readonly TableForm[]): SavedTable[] {
  const pages = pagesOf(bytes);
  const tables = forms.map((form): SavedTable => ({ form, rows: new Map(), tornPages: 0, tornRows: 0 }));
  const seen = new Set<number>();
  const schema = schemaOf(pages, seen);
  const indexes = new Set<number>();
  for (const { name, root, type } of schema) {
    const table = tables.find(({ form }) => form.name === name);
    if (type === 'index') walk(pages, root, 'index', { seen: indexes, take: () => undefined, torn: () => undefined });
    else if (table) walkTable(pages, root, table, seen);
  }
  const free = pages.free();
  for (let number = 2; number <= pages.count; number += 1) {
    if (seen.has(number) || indexes.has(number) || free.has(number)) continue;
    const page = pages.read(number);
    if (page) adopt(page, tables);
  }
  return tables;
}

type Pages = ReturnType<typeof pagesOf>;

/** What the file says of its tables and indexes; nothing where its first page is torn. */
function schemaOf(pages: Pages, seen: Set<number>): { type: string; name: string; root: number }[] {
  const found: { type: string; name: string; root: number }[] = [];
  walk(pages, 1, 'table', {
    seen,
    torn: () => undefined,
    take: ({ fields: [type, name, , root] }) => {
      if (typeof type === 'string' && typeof name === 'string' && typeof root === 'number')
        found.push({ type, name, root });
      return true;
    },
  });
  return found;
}

function walkTable(pages: Pages, root: number, table: SavedTable, seen: Set<number>): void {
  walk(pages, root, table.form.kind, {
    seen,
    torn: (what, count) => {
      if (what === 'page') table.tornPages += count;
      else table.tornRows += count;
    },
    take: (cell) => {
      const row = rowOf(table.form, cell);
      if (row) table.rows.set(keyOf(table.form, row), row);
      return row !== undefined;
    },
  });
}

function walk(
  pages: Pages,
  root: number,
  kind: TreePage['kind'],
  how: {
    seen: Set<number>;
    take(cell: TreePage['cells'][number]): unknown;
    torn(what: 'page' | 'row', count: number): void;
  },
): void {
  const waiting = [root];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (how.seen.has(number)) continue;
    const page = pages.read(number);
    if (page?.kind !== kind) {
      how.torn('page', 1);
      continue;
    }
    how.seen.add(number);
    how.torn('row', page.unreadable + page.cells.filter((cell) => how.take(cell) === false).length);
    waiting.push(...page.children);
  }
}

/** A page whose tree is torn above it goes to the table that its rows fit; a row that a tree has given stays. */
function adopt(page: TreePage, tables: readonly SavedTable[]): void {
  const fitting = tables
    .filter(({ form }) => form.kind === page.kind)
    .map((table) => ({
      table,
      rows: page.cells.map((cell) => plausible(table.form, cell)).filter((row) => row !== undefined),
      // Older rows may be shorter than their table; of two tables that fit the one of just this length is meant.
      alike: page.cells.filter(({ fields }) => fields.length === table.form.columns.length).length,
    }))
    .filter(({ rows }) => rows.length > 0 && rows.length * 2 >= page.cells.length)
    .sort((one, other) => other.rows.length - one.rows.length || other.alike - one.alike);
  const [best] = fitting;
  if (!best) return;
  best.table.tornRows += page.unreadable + page.cells.length - best.rows.length;
  for (const row of best.rows) {
    const key = keyOf(best.table.form, row);
    const there = best.table.rows.get(key);
    if (!there || Number(there.revision ?? 0) < Number(row.revision ?? 0)) best.table.rows.set(key, row);
  }
}

/** The entries of an index look like short rows: a row must make sense in its table and be as long as its table's are. */
function plausible(form: TableForm, cell: TreePage['cells'][number]): SavedRow | undefined {
  if (cell.fields.length < form.columns.filter(({ needed }) => needed).length) return undefined;
  const row = rowOf(form, cell);
  return row && isSound(form.name, row) ? row : undefined;
}
