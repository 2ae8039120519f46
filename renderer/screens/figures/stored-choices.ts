import { type PeriodColumn, periodColumns } from './period-sheet.ts';

const columnsKey = 'figure-columns';
const foldsKey = 'figure-folds';

/** The columns that the clerk wants to see; all where they never chose. */
export function storedColumns(): ReadonlySet<PeriodColumn> {
  const known = read(columnsKey);
  const chosen = periodColumns.filter((column) => known?.includes(column));
  return new Set(chosen.length > 0 ? chosen : periodColumns);
}

export function storeColumns(columns: ReadonlySet<PeriodColumn>): void {
  localStorage.setItem(columnsKey, [...columns].join(' '));
}

/** The groups that are folded. */
export function storedFolds(): ReadonlySet<string> {
  return new Set(read(foldsKey));
}

export function storeFolds(folds: ReadonlySet<string>): void {
  localStorage.setItem(foldsKey, [...folds].join(' '));
}

function read(key: string): string[] | undefined {
  const text = localStorage.getItem(key);
  return text === null ? undefined : text.split(' ').filter((word) => word !== '');
}
