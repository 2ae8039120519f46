import type { RecipientsNode } from '../../shared/blocks/recipients/schema.ts';
import { cleanText } from '../../shared/text/unicode.ts';

type Items = RecipientsNode['items'];

/** One recipient while it is edited; `key` tells it from others that say the same. */
export interface RecipientRow {
  key: string;
  name: string;
  note: string;
}

/** The recipients as rows to edit. */
export function rowsOf(items: Items): RecipientRow[] {
  return items.map(({ name, note }) => ({ ...emptyRow(), name, note: note ?? '' }));
}

export function emptyRow(): RecipientRow {
  return { key: crypto.randomUUID(), name: '', note: '' };
}

/** The recipients that the rows give; rows without a name give none. */
export function itemsOf(rows: readonly RecipientRow[]): Items {
  return rows
    .map(({ name, note }) => ({ name: cleanText(name).trim(), note: cleanText(note).trim() }))
    .filter(({ name }) => name !== '')
    .map(({ name, note }) => (note === '' ? { name } : { name, note }));
}

/** The rows with one moved to another place; as they were where there is no such place. */
export function moved(rows: readonly RecipientRow[], from: number, to: number): RecipientRow[] {
  const result = [...rows];
  const [row] = result.splice(from, 1);
  if (!row || to < 0 || to >= rows.length) return [...rows];
  result.splice(to, 0, row);
  return result;
}

/** The rows with those of a group behind them that are not there yet. */
export function withGroup(rows: readonly RecipientRow[], items: Items): RecipientRow[] {
  const there = new Set(itemsOf(rows).map(({ name }) => name));
  return [...rows.filter(({ name }) => name.trim() !== ''), ...rowsOf(items.filter(({ name }) => !there.has(name)))];
}
