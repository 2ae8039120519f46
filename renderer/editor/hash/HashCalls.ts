import { Point, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { IndicatorSearch } from '../../grid/search-indicators.ts';
import { Live } from '../live.ts';
import { allForms, findChoices, type LivingChoice } from '../living/choices.ts';
import { insertLiving } from '../model/insert.ts';
import type { ReportEditor } from '../model/slate-types.ts';
import { type HashQuery, hashQuery } from './hash-query.ts';

/** The list that stands open under a “#”: what was found and which of it is marked; `forms` where it shows all forms of one indicator. */
export interface HashList {
  query: HashQuery;
  choices: readonly LivingChoice[];
  active: number;
  forms: boolean;
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
    const shown = this.list.get()?.query;
    if (shown?.text === query.text && Point.equals(shown.range.anchor, query.range.anchor)) return;
    this.#show(query);
  }

  /** Does what a key means to the open list; false where it means nothing to it. */
  press(key: string): boolean {
    const list = this.list.get();
    if (!list) return false;
    const { choices, active, query } = list;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = key === 'ArrowDown' ? 1 : -1;
        this.list.set({ ...list, active: (active + step + choices.length) % choices.length });
        return true;
      }
      case 'Enter':
        this.choose(choices[active]);
        return true;
      case 'Tab':
        if (list.forms) this.choose(choices[active]);
        else this.showForms(choices[active]);
        return true;
      case 'Escape':
        if (list.forms) {
          this.#show(query);
          return true;
        }
        this.#dismissed = query.range.anchor;
        this.list.set(null);
        return true;
      default:
        return false;
    }
  }

  /** Shows all ways in which the indicator of a choice can be told. */
  showForms(choice: LivingChoice | undefined): void {
    const list = this.list.get();
    if (!list || !choice) return;
    this.list.set({ ...list, choices: allForms(choice), active: 0, forms: true });
  }

  /** Puts the figure or phrase in the place of what was typed; one undo brings the typed words back. */
  choose(choice: LivingChoice | undefined): void {
    const list = this.list.get();
    if (!list || !choice) return;
    this.list.set(null);
    HistoryEditor.withNewBatch(this.#editor, () => {
      Transforms.select(this.#editor, list.query.range);
      Transforms.delete(this.#editor);
      insertLiving(this.#editor, choice.form.node);
    });
  }

  close(): void {
    this.list.set(null);
  }

  #show(query: HashQuery): void {
    const choices = findChoices(query.text, this.#search, longestList);
    this.list.set(choices.length > 0 ? { query, choices, active: 0, forms: false } : null);
  }
}
