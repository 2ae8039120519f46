import type { ReportSummary, WorkspaceInfo } from '../../../shared/api.ts';
import { figuresOf } from '../../../shared/document/figures.ts';
import { countGaps } from '../../../shared/document/gaps.ts';
import { composeLook, type FigureRow } from '../../../shared/document/look.ts';
import { nd30 } from '../../../shared/format/nd30-2020.ts';
import { shiftPeriod } from '../../../shared/period/neighbours.ts';
import { call } from '../../client.ts';

/** How many figures of a stored report are not yet known. */
export async function loadGaps(report: Pick<ReportSummary, 'id'>, workspace: WorkspaceInfo): Promise<number> {
  const { blocks, context, frozen } = await call('reports.read', { report: report.id });
  const offsets = new Set(blocks.flatMap((block) => figuresOf(block).map((figure) => figure.offset)));
  const rows = new Map<number, ReadonlyMap<string, FigureRow>>();
  for (const offset of offsets) {
    const kept = frozen?.find((page) => page.offset === offset)?.rows;
    const found = kept ?? (await call('values.sheet', { period: shiftPeriod(context.period, offset) })).rows;
    rows.set(offset, new Map(found.map((row) => [row.indicator, row])));
  }
  const indicators = new Map(workspace.indicators.map((indicator) => [indicator.id, indicator]));
  const look = composeLook({ profile: nd30, context, blocks, rows, indicator: (id) => indicators.get(id) });
  return countGaps(blocks, look);
}
