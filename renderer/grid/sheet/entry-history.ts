import type { DecimalText } from '../../../shared/value/decimal.ts';
import type { SheetEntry } from './sheet.ts';

interface Step extends SheetEntry {
  before: DecimalText | null;
}

/** Undo of what was entered in a sheet, apart from the undo of any text. */
export class EntryHistory {
  readonly #write: (entries: readonly SheetEntry[], reason?: string) => Promise<void>;
  readonly #entered: (row: string, column: string) => DecimalText | null;
  readonly #done: Step[][] = [];
  readonly #undone: Step[][] = [];

  /** `entered` is what was entered in a cell, whatever the relations give there. */
  constructor(
    write: (entries: readonly SheetEntry[], reason?: string) => Promise<void>,
    entered: (row: string, column: string) => DecimalText | null,
  ) {
    this.#write = write;
    this.#entered = entered;
  }

  /** Enters values and remembers what was there. Throws where they are refused; then nothing is remembered. */
  async enter(entries: readonly SheetEntry[], reason?: string): Promise<void> {
    const steps = entries
      .map((entry) => ({ ...entry, before: this.#entered(entry.row, entry.column) }))
      .filter((step) => step.before !== step.value);
    if (steps.length === 0) return;
    await this.#write(steps, reason);
    this.#done.push(steps);
    this.#undone.length = 0;
  }

  /** The row that changed, or undefined where there is nothing to undo. */
  async undo(): Promise<string | undefined> {
    return this.#step(this.#done, this.#undone, (step) => step.before);
  }

  async redo(): Promise<string | undefined> {
    return this.#step(this.#undone, this.#done, (step) => step.value);
  }

  async #step(from: Step[][], to: Step[][], side: (step: Step) => DecimalText | null): Promise<string | undefined> {
    const steps = from.at(-1);
    if (!steps) return undefined;
    await this.#write(steps.map((step) => ({ row: step.row, column: step.column, value: side(step) })));
    from.pop();
    to.push(steps);
    return steps[0]?.row;
  }
}
