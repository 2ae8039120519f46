import type { Block } from '../../../shared/blocks/schemas.ts';
import type { ReportContext } from '../../../shared/document/context.ts';
import { contextWith } from '../../../shared/document/context-with.ts';
import { landscapeBlocks } from '../../../shared/document/landscape.ts';
import type { Look } from '../../../shared/document/look.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { printedBlocks } from '../../../shared/document/printed-blocks.ts';
import { runsOf } from '../../../shared/document/runs.ts';
import type { Figures } from '../../grid/figures.ts';
import { MeasureRoom } from '../../pages/MeasureRoom.tsx';
import { type LaidPage, PageLayout } from '../../pages/page-layout.ts';
import { type BlockPlace, type PageStarts, pageStarts, placesOf } from '../../pages/places.ts';
import { restUnless } from '../../pages/rest.ts';
import { Live } from '../live.ts';
import type { LiveLook } from '../live-look.ts';

/** What of an open report its pages are found from. */
interface Written {
  readonly blocks: readonly Block[];
  readonly look: LiveLook;
  readonly figures: Figures;
  readonly moment: Live<number>;
  readonly structure: Live<number>;
}

/** The pages of the open report, and what stands where on them. */
export interface Paged {
  pages: readonly LaidPage[];
  room: MeasureRoom;
  places: ReadonlyMap<string, readonly BlockPlace[]>;
  starts: PageStarts;
}

/** Keeps the pages of the open report at hand while it is written: found in the pauses of the browser, given up and begun anew at each further change. */
export class LivePages {
  /** Null until the pages have been found for the first time. */
  readonly paged = new Live<Paged | null>(null);
  /** The blocks that stand on landscape pages. */
  readonly landscape = new Live<ReadonlySet<string>>(new Set());
  #context: ReportContext | undefined;
  /** What the landscape pages were last found for. */
  #foundFor: readonly unknown[] = [];

  /** Begins to follow the report; answers with the way to stop. */
  follow(session: Written): () => void {
    const { look, moment, figures } = session;
    const room = new MeasureRoom(look.profile);
    const layout = new PageLayout(room);
    let stop = new AbortController();
    let seen: readonly unknown[] = [];
    let isOver = false;
    const begin = (): void => {
      const now = [session.blocks, look.context, figures.rows.get()];
      // A caret that only moves changes no page.
      if (isOver || now.every((one, at) => one === seen[at])) return;
      seen = now;
      stop.abort();
      stop = new AbortController();
      void this.#find(session, layout, stop.signal);
    };
    const ends = [moment, look.liveContext, figures.rows].map((live: Live<unknown>) => live.subscribe(begin));
    void room.ready.then(begin);
    return () => {
      isOver = true;
      stop.abort();
      for (const end of ends) end();
      this.paged.set(null);
      room.close();
    };
  }

  async #find(session: Written, layout: PageLayout, signal: AbortSignal): Promise<void> {
    const rest = restUnless(signal);
    if (!(await rest())) return;
    const blocks = printedBlocks(session.blocks);
    const look = this.#printedLook(session, blocks);
    this.#findLandscape(session, look);
    const pages = await layout.layOut(blocks, look, this.landscape.get(), rest);
    if (!pages || signal.aborted) return;
    this.paged.set({ pages, room: layout.room, places: placesOf(pages), starts: pageStarts(pages) });
  }

  /** As `loadPrintedReport` composes it: what is not printed does not count. */
  #printedLook({ look }: Written, blocks: readonly Block[]): Look {
    const context = contextWith(blocks, look.stored);
    if (JSON.stringify(context) !== JSON.stringify(this.#context)) this.#context = context;
    return {
      profile: look.profile,
      context: this.#context ?? context,
      numbers: numberBlocks(blocks, look.profile.texts),
      runs: runsOf(blocks),
      indicator: (id) => look.indicator(id),
      figures: (indicator, offset) => look.figures(indicator, offset),
    };
  }

  #findLandscape({ structure, figures, blocks }: Written, look: Look): void {
    const basis = [structure.get(), figures.rows.get(), look.context];
    if (basis.every((one, at) => one === this.#foundFor[at])) return;
    this.#foundFor = basis;
    const found = landscapeBlocks(blocks, look);
    const before = this.landscape.get();
    if (found.size !== before.size || [...found].some((block) => !before.has(block))) this.landscape.set(found);
  }
}
