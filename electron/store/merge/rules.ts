import type { Comparing } from './row.ts';

/** Columns that count or place and say nothing by themselves. */
const asides = new Set(['revision', 'changed_at', 'changed_by', 'at', 'who', 'origin', 'created_at']);

/** Columns that only make sense together: a span of days, what an issue fixes, a body and its kind. */
const together: Readonly<Record<string, readonly (readonly string[])[]>> = {
  report: [['status', 'number', 'date', 'signer', 'context', 'figures']],
  block: [['kind', 'body']],
  agency: [['valid_from', 'valid_until', 'successor']],
  signer: [
    ['form', 'lines'],
    ['valid_from', 'valid_until'],
  ],
  recipient_list: [['valid_from', 'valid_until']],
  kept_finding: [['message', 'reason', 'removed_at']],
};

/** Columns that follow whoever has changed them and are worth no question: places in a list, titles that the blocks give, ends of a stretch. */
const quiet = new Set(['position', 'title', 'until', 'undone_at']);

/** How the rows of a table are compared. */
export function comparing(table: string): Comparing {
  return {
    asides: table === 'block' ? new Set([...asides, 'position']) : asides,
    together: together[table] ?? [],
    quiet,
    // Versions without a name become rarer by themselves; marks of deletion only help.
    asksWhenGone: table !== 'report_version' && table !== 'deletion',
  };
}

/** Tables to which rows are only ever added: what either side has, both have afterwards. */
export const addedOnly: ReadonlySet<string> = new Set(['period', 'generation']);

/** Settings that count savings. */
export const countingSettings: ReadonlySet<string> = new Set(['directoryRevision', 'catalogueRevision']);

/** Settings that hold several things by name, which are merged one by one. */
export const compoundSettings: ReadonlySet<string> = new Set(['cutoffs', 'deadlines', 'phrases', 'checks']);

/** Settings that belong to whoever sits there: two that differ are no contradiction. */
export const personalSettings: ReadonlySet<string> = new Set(['who']);

/** The setting of the key: what either copy has locked stays locked, and there is nothing to ask about. */
export const lockSetting = 'lock';
