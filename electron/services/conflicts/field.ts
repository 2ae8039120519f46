/** One line of a record in the clerk's words; `label` null: the record itself. Null where it says nothing there. */
export type Field = readonly [label: string | null, text: string | null];

/** A text, or null for none. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A list as lines of text. */
export const linesOf = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('\n'));
