import type { Block } from '../../shared/blocks/schemas.ts';
import type { FigureRow, Look, ReportContext } from '../../shared/document/look.ts';
import { numberBlocks } from '../../shared/document/numbering.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import type { Indicator } from '../../shared/value/indicator.ts';
import type { Figures } from '../grid/figures.ts';
import { Live } from './live.ts';

/** The look of the report that is being written: what views ask of it is always as it stands now. */
export class LiveLook implements Look {
  readonly profile = nd30;
  readonly liveContext: Live<ReportContext>;
  readonly liveNumbers: Live<ReadonlyMap<string, string>>;
  readonly liveFigures: Figures;
  readonly #indicators: ReadonlyMap<string, Indicator>;

  constructor(context: ReportContext, blocks: readonly Block[], figures: Figures, indicators: readonly Indicator[]) {
    this.liveContext = new Live(context);
    this.liveNumbers = new Live<ReadonlyMap<string, string>>(numberBlocks(blocks));
    this.liveFigures = figures;
    this.#indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  }

  get context(): ReportContext {
    return this.liveContext.get();
  }

  get numbers(): ReadonlyMap<string, string> {
    return this.liveNumbers.get();
  }

  indicator(id: string): Indicator | undefined {
    return this.#indicators.get(id);
  }

  figures(indicator: string, offset: number): FigureRow | undefined {
    return this.liveFigures.row(indicator, offset);
  }

  /** Counts headings, items and appendices anew; after blocks came, went, moved or changed kind. */
  renumber(blocks: readonly Block[]): void {
    this.liveNumbers.set(numberBlocks(blocks));
  }
}
