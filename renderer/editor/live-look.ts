import type { Block } from '../../shared/blocks/schemas.ts';
import type { ReportContext } from '../../shared/document/context.ts';
import { contextWith } from '../../shared/document/context-with.ts';
import type { FigureRow, Look } from '../../shared/document/look.ts';
import { numberBlocks } from '../../shared/document/numbering.ts';
import { type RunPlace, runsOf } from '../../shared/document/runs.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import type { Indicator } from '../../shared/value/indicator.ts';
import type { Figures } from '../grid/figures.ts';
import { Live } from './live.ts';

/** The look of the report that is being written: what views ask of it is always as it stands now. */
export class LiveLook implements Look {
  readonly profile: FormatProfile;
  readonly liveContext: Live<ReportContext>;
  readonly liveNumbers: Live<ReadonlyMap<string, string>>;
  readonly liveRuns: Live<ReadonlyMap<string, RunPlace>>;
  readonly liveFigures: Figures;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  /** What the store says of the report; what its own blocks say comes on top. */
  #stored: ReportContext;

  constructor(
    context: ReportContext,
    blocks: readonly Block[],
    figures: Figures,
    { profile, indicators }: { profile: FormatProfile; indicators: readonly Indicator[] },
  ) {
    this.profile = profile;
    this.#stored = context;
    this.liveContext = new Live(contextWith(blocks, context));
    this.liveNumbers = new Live<ReadonlyMap<string, string>>(numberBlocks(blocks, this.profile.texts));
    this.liveRuns = new Live<ReadonlyMap<string, RunPlace>>(runsOf(blocks));
    this.liveFigures = figures;
    this.#indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  }

  /** The context without what the report's own blocks say. */
  get stored(): ReportContext {
    return this.#stored;
  }

  get context(): ReportContext {
    return this.liveContext.get();
  }

  get numbers(): ReadonlyMap<string, string> {
    return this.liveNumbers.get();
  }

  get runs(): ReadonlyMap<string, RunPlace> {
    return this.liveRuns.get();
  }

  indicator(id: string): Indicator | undefined {
    return this.#indicators.get(id);
  }

  figures(indicator: string, offset: number): FigureRow | undefined {
    return this.liveFigures.row(indicator, offset);
  }

  /** Takes what the store now says of the report. */
  setContext(context: ReportContext, blocks: readonly Block[]): void {
    this.#stored = context;
    this.followBlocks(blocks);
  }

  /** The report's own blocks say something of it too: whether anybody is addressed, which symbol it carries. */
  followBlocks(blocks: readonly Block[]): void {
    const context = contextWith(blocks, this.#stored);
    if (JSON.stringify(context) !== JSON.stringify(this.context)) this.liveContext.set(context);
  }

  /** Counts headings, items and appendices anew; after blocks came, went, moved or changed kind. */
  renumber(blocks: readonly Block[]): void {
    this.liveNumbers.set(numberBlocks(blocks, this.profile.texts));
    this.liveRuns.set(runsOf(blocks));
    this.followBlocks(blocks);
  }
}
