import type { Block } from '../../shared/blocks/schemas.ts';
import { figuresOf } from '../../shared/document/figures.ts';
import { composeLook, type FigureRow, type Look } from '../../shared/document/look.ts';
import { printedBlocks } from '../../shared/document/printed-blocks.ts';
import { shiftPeriod } from '../../shared/period/neighbours.ts';
import { call } from '../client.ts';

/** What paper shows of a report, and all that its views need. */
export interface PrintedReport {
  title: string;
  blocks: readonly Block[];
  look: Look;
}

/** Reads a report as it is stored, with its figures: those of its issue where it has been issued. Throws `AppError`. */
export async function loadPrintedReport(report: string): Promise<PrintedReport> {
  const [{ report: summary, blocks, context, frozen }, workspace] = await Promise.all([
    call('reports.read', { report }),
    call('workspace.read', {}),
  ]);
  const offsets = new Set([0, ...blocks.flatMap((block) => figuresOf(block).map((figure) => figure.offset ?? 0))]);
  const rows = new Map<number, ReadonlyMap<string, FigureRow>>();
  for (const offset of offsets) {
    const kept = frozen?.find((page) => page.offset === offset)?.rows;
    const found = kept ?? (await call('values.sheet', { period: shiftPeriod(context.period, offset) })).rows;
    rows.set(offset, new Map(found.map((row) => [row.indicator, row])));
  }
  const indicators = new Map(workspace.indicators.map((indicator) => [indicator.id, indicator]));
  const shown = printedBlocks(blocks);
  const { profile } = workspace;
  const look = composeLook({ profile, context, blocks: shown, rows, indicator: (id) => indicators.get(id) });
  return { title: summary.title, blocks: shown, look };
}
