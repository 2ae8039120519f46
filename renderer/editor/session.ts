import type { ReportSummary, WorkspaceInfo } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { figuresOf } from '../../shared/document/figures.ts';
import { type OutlineItem, outlineOf } from '../../shared/document/outline.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { isInUse } from '../../shared/value/in-use.ts';
import type { Measure } from '../../shared/value/measures.ts';
import { call } from '../client.ts';
import { FigureHistory } from '../grid/figure-history.ts';
import { Figures } from '../grid/figures.ts';
import { IndicatorSearch } from '../grid/search-indicators.ts';
import { Checking } from './checking/checking.ts';
import { HashCalls } from './hash/HashCalls.ts';
import { Live } from './live.ts';
import { LiveLook } from './live-look.ts';
import { blocksOf, createReportEditor } from './model/report-editor.ts';
import type { ReportEditor } from './model/slate-types.ts';
import { LivePages } from './pages/LivePages.ts';
import { lookOfEditor } from './paste/plain-text.ts';
import { Autosave } from './save/autosave.ts';
import { cleanBlock } from './save/changes.ts';

/** A figure that the clerk asks about; `path` leads to the chip in the text that was clicked. */
export interface FigureQuestion {
  indicator: string;
  offset: number;
  measure: Measure;
  /** A period of any kind; without it the report's own, `offset` places away. */
  period?: PeriodKey;
  path?: readonly number[];
  /** The question whose card led here. */
  from?: FigureQuestion;
}

/** What is edited in a dialog of its own: a block, or the report's signer and date. */
export type BlockDialog =
  | { kind: 'details' }
  | { kind: 'letterhead'; block: string }
  | { kind: 'recipients'; block: string }
  /** `block` null: a new table at the caret. */
  | { kind: 'table'; block: string | null };

/** What the panel on the right shows. */
export type PanelTab = 'figures' | 'checks';

/** An open report: its document and editor, its figures, its look and its saving. Closed when the screen goes. */
export class ReportSession {
  readonly workspace: WorkspaceInfo;
  readonly report: Live<ReportSummary>;
  readonly editor: ReportEditor;
  readonly figures: Figures;
  readonly figureHistory: FigureHistory;
  readonly look: LiveLook;
  readonly autosave: Autosave;
  /** The place of the block in which the caret stands. */
  readonly place = new Live(0);
  /** Counts every change of text or selection; what the toolbar shows is read anew with each. */
  readonly moment = new Live(0);
  /** Counts the changes that were more than letters. */
  readonly structure = new Live(0);
  readonly outline: Live<readonly OutlineItem[]>;
  readonly search: IndicatorSearch;
  readonly hash: HashCalls;
  readonly checking: Checking;
  readonly asked = new Live<FigureQuestion | null>(null);
  readonly dialog = new Live<BlockDialog | null>(null);
  /** The printed pages, while somebody follows them. */
  readonly pages = new LivePages();
  readonly panelTab = new Live<PanelTab>('figures');

  /** Reads the report and its figures; throws `AppError` where it cannot be read. */
  static async open(report: string, workspace: WorkspaceInfo): Promise<ReportSession> {
    const document = await call('reports.read', { report });
    const session = new ReportSession(document, workspace);
    await session.figures.refresh();
    return session;
  }

  private constructor(
    { report, context, blocks, frozen }: Awaited<ReturnType<typeof call<'reports.read'>>>,
    workspace: WorkspaceInfo,
  ) {
    this.workspace = workspace;
    this.report = new Live(report);
    this.figures = new Figures(report.period, offsetsOf(blocks), frozen);
    this.figureHistory = new FigureHistory(this.figures);
    this.look = new LiveLook(context, blocks, this.figures, workspace);
    this.editor = createReportEditor(blocks);
    const inUse = workspace.indicators.filter((indicator) => isInUse(indicator, report.period));
    this.search = new IndicatorSearch(workspace.groups, inUse);
    this.hash = new HashCalls(this.editor, this.search);
    this.checking = new Checking(report.id);
    this.outline = new Live<readonly OutlineItem[]>(outlineOf(blocks, this.look));
    this.autosave = new Autosave(blocksOf(this.editor), report.revision, (changes, revision) =>
      call('reports.save', { report: report.id, revision, ...changes }),
    );
    lookOfEditor(this.editor, this.look);
  }

  get blocks(): readonly Block[] {
    return blocksOf(this.editor);
  }

  /** An issued report can only be read. */
  get isReadOnly(): boolean {
    return this.report.get().status === 'issued';
  }

  /** Takes note of what the editor has just done; called once for each of its changes. */
  noteChange(): void {
    const { operations, selection } = this.editor;
    const edits = operations.filter((operation) => operation.type !== 'set_selection');
    if (edits.length > 0) {
      const isText = edits.every((edit) => edit.type === 'insert_text' || edit.type === 'remove_text');
      if (!isText) this.#noteStructure();
      else this.#noteText(new Set(edits.flatMap((edit) => ('path' in edit ? (edit.path[0] ?? []) : []))));
      this.autosave.changed(this.blocks);
    }
    this.hash.follow();
    if (selection) this.place.set(selection.anchor.path[0] ?? 0);
    this.moment.set(this.moment.get() + 1);
  }

  /** Everything saved, and the report as it is then stored; throws where it cannot be saved. */
  async prepare(): Promise<ReportSummary> {
    await this.autosave.flush();
    return { ...this.report.get(), revision: this.autosave.revision };
  }

  /**
   * Hears that the report stands at this revision. False where its text was changed elsewhere and must be read anew; what is
   * still unsaved here is never thrown away: its own saving finds the conflict.
   */
  async noteRevision(revision: number): Promise<boolean> {
    const { autosave } = this;
    if (revision <= autosave.revision || autosave.isBusy) return true;
    const { report, context, blocks } = await call('reports.read', { report: this.report.get().id });
    if (autosave.isBusy || report.revision <= autosave.revision) return true;
    const isSame = JSON.stringify(blocks) === JSON.stringify(this.blocks.map(cleanBlock));
    if (!isSame || report.status !== this.report.get().status) return false;
    this.report.set(report);
    autosave.movedOn(report.revision);
    this.look.setContext(context, this.blocks);
    this.#noteOutline();
    return true;
  }

  /** Reads signer, number and date again, after they were changed. */
  async refreshContext(): Promise<void> {
    const { report, context } = await call('reports.read', { report: this.report.get().id });
    this.report.set(report);
    this.autosave.movedOn(report.revision);
    this.look.setContext(context, this.blocks);
    this.#noteOutline();
  }

  /** Writes what is still unsaved and lets go of the report. */
  close(): void {
    this.autosave
      .flush()
      // There is nobody left to tell: the screen is gone, and leaving it by the usual ways saves first.
      .catch(() => undefined)
      .finally(() => this.autosave.stop());
  }

  #noteStructure(): void {
    this.look.renumber(this.blocks);
    this.structure.set(this.structure.get() + 1);
    this.#noteOutline();
    const missing = offsetsOf(this.blocks).filter((offset) => !this.figures.has(offset));
    // What cannot be read now shows as a gap; the next refresh tries again.
    if (missing.length > 0) this.figures.refresh(missing).catch(() => undefined);
  }

  #noteOutline(): void {
    this.outline.set(outlineOf(this.blocks, this.look));
  }

  #noteText(places: ReadonlySet<number>): void {
    for (const place of places) {
      const type = this.blocks[place]?.type;
      if (type === 'part' || type === 'heading' || type === 'appendix') this.#noteOutline();
      if (type === 'salutation') this.look.followBlocks(this.blocks);
    }
  }
}

function offsetsOf(blocks: readonly Block[]): number[] {
  return [...new Set(blocks.flatMap((block) => figuresOf(block).map((figure) => figure.offset ?? 0)))];
}
