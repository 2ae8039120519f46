import type { DecimalText } from '../../shared/value/decimal.ts';
import type { Figures } from './figures.ts';

interface Step {
  indicator: string;
  before: DecimalText | null;
  after: DecimalText | null;
}

/** Undo of entered figures, apart from the undo of the text. Each call resolves to the indicator that changed, or undefined where there is nothing to undo. */
export class FigureHistory {
  readonly #figures: Figures;
  readonly #done: Step[][] = [];
  readonly #undone: Step[][] = [];

  constructor(figures: Figures) {
    this.#figures = figures;
  }

  /** Enters values, with the reason where they replace computed ones, and remembers what was there. Throws where they are refused; then nothing is remembered. */
  async enter(entries: readonly { indicator: string; value: DecimalText | null }[], reason?: string): Promise<void> {
    const steps = entries
      .map(({ indicator, value }) => ({ indicator, before: this.#entered(indicator), after: value }))
      .filter((step) => step.before !== step.after);
    if (steps.length === 0) return;
    await this.#figures.enter(
      steps.map(({ indicator, after }) => ({ indicator, value: after })),
      reason,
    );
    this.#done.push(steps);
    this.#undone.length = 0;
  }

  async undo(): Promise<string | undefined> {
    return this.#step(this.#done, this.#undone, 'before');
  }

  async redo(): Promise<string | undefined> {
    return this.#step(this.#undone, this.#done, 'after');
  }

  async #step(from: Step[][], to: Step[][], side: 'before' | 'after'): Promise<string | undefined> {
    const steps = from.at(-1);
    if (!steps) return undefined;
    await this.#figures.enter(steps.map((step) => ({ indicator: step.indicator, value: step[side] })));
    from.pop();
    to.push(steps);
    return steps[0]?.indicator;
  }

  #entered(indicator: string): DecimalText | null {
    return this.#figures.sheetRow(indicator)?.entered ?? null;
  }
}
