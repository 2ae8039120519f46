import type { Comparing } from './row.ts';

/** Columns that count or place and say nothing by themselves. */
const asides = new Set(['revision', 'position', 'changed_at', 'changed_by', 'at', 'who', 'origin', 'created_at']);

/** What an issue fixes goes together. */
const together: Readonly<Record<string, readonly string[]>> = {
  report: ['status', 'number', 'date', 'signer', 'context', 'figures'],
  plan: [],
};

/** How the rows of a table are compared. */
export function comparing(table: string): Comparing {
  return { asides, together: together[table] ?? [] };
}

/** Tables to which rows are only ever added: what either side has, both have afterwards. */
export const addedOnly: ReadonlySet<string> = new Set([
  'period',
  'journal',
  'report_version',
  'generation',
  'conflict',
]);

/** Settings that count savings, or that belong to a copy. */
export const countingSettings: ReadonlySet<string> = new Set(['directoryRevision', 'catalogueRevision']);
