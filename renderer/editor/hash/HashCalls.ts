import { Point, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { FoundIndicator, IndicatorSearch } from '../../grid/search-indicators.ts';
import { Live } from '../live.ts';
import { insertFigure } from '../model/insert.ts';
import type { ReportEditor } from '../model/slate-types.ts';
import { type HashQuery, hashQuery } from './hash-query.ts';

/** The list that stands open under a “#”: what was found and which of it is marked. */
export interface HashList {
  query: HashQuery;
  found: readonly FoundIndicator[];
  active: number;
}

const longestList = 8;

/** Calling a figure by typing “#” and a few letters of its name; never touches what is typed until one is chosen. */
export class HashCalls {
  readonly list = new Live<HashList | null>(null);
  readonly #editor: ReportEditor;
  readonly #search: IndicatorSearch;
  /** Where the clerk has closed the list: it stays closed there. */
  #dismissed: Point | undefined;

  constructor(editor: ReportEditor, search: IndicatorSearch) {
    this.#editor = editor;
    this.#search = search;
  }

  /** Looks at what stands before the caret now. */
  follow(): void {
    const query = hashQuery(this.#editor);
    if (!query) {
      this.#dismissed = undefined;
      this.list.set(null);
      return;
    }
    if (this.#dismissed && Point.equals(this.#dismissed, query.range.anchor)) return;
    const found = this.#search.find(query.text, longestList);
    this.list.set(found.length > 0 ? { query, found, active: 0 } : null);
  }

  /** Does what a key means to the open list; false where it means nothing to it. */
  press(key: string): boolean {
    const list = this.list.get();
    if (!list) return false;
    const { found, active, query } = list;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = key === 'ArrowDown' ? 1 : -1;
        this.list.set({ ...list, active: (active + step + found.length) % found.length });
        return true;
      }
      case 'Enter':
      case 'Tab':
        this.choose(found[active]?.indicator.id ?? '');
        return true;
      case 'Escape':
        this.#dismissed = query.range.anchor;
        this.list.set(null);
        return true;
      default:
        return false;
    }
  }

  /** Puts the figure in the place of what was typed; one undo brings the typed words back. */
  choose(indicator: string): void {
    const list = this.list.get();
    if (!list) return;
    this.list.set(null);
    HistoryEditor.withNewBatch(this.#editor, () => {
      Transforms.select(this.#editor, list.query.range);
      Transforms.delete(this.#editor);
      insertFigure(this.#editor, indicator);
    });
  }

  close(): void {
    this.list.set(null);
  }
}
