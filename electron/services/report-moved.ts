import type { MovedFigure } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { type InlineNode, isText } from '../../shared/document/inline.ts';
import { type Measure, measures } from '../../shared/value/measures.ts';
import { figuresNow } from './report-figures.ts';
import { figuresOfReport, reportNamed } from './report-state.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** What has become of the figures of an issued report since: it keeps saying what it said, and one is told. */
export function movedServices(workspace: Workspace): Synchronous<'reports.moved'> {
  const { store, catalogue } = workspace;
  return {
    'reports.moved'({ report }) {
      return store.read(() => {
        const row = reportNamed(workspace, report);
        if (row.status === 'draft') return [];
        const blocks = store.blocks.ofReport(report);
        const now = new Map(
          figuresNow(workspace, row.period, blocks).flatMap(({ offset, rows }) =>
            rows.map((one) => [`${offset} ${one.indicator}`, one] as const),
          ),
        );
        const shown = shownMeasures(blocks);
        return figuresOfReport(workspace, row, blocks).flatMap(({ offset, rows }) =>
          rows.flatMap((was) =>
            measures
              .filter((measure) => shown.has(key(was.indicator, offset, measure)))
              .map((measure): MovedFigure => {
                const today = now.get(`${offset} ${was.indicator}`);
                const label = catalogue.indicators.get(was.indicator)?.label ?? was.indicator;
                return {
                  indicator: was.indicator,
                  label,
                  offset,
                  measure,
                  printed: was[measure],
                  now: today?.[measure] ?? null,
                };
              })
              .filter((figure) => figure.printed !== figure.now),
          ),
        );
      });
    },
  };
}

const key = (indicator: string, offset: number, measure: Measure): string => `${indicator} ${offset} ${measure}`;

/** What the text and the tables print. */
function shownMeasures(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap((block) => [...inTable(block), ...inText(block)]));
}

function inTable(block: Block): string[] {
  if (block.type !== 'indicator-table') return [];
  const columns = measures.filter((measure) =>
    block.columns.some(
      (column) =>
        column === measure || (column.startsWith('change') && (measure === 'value' || measure === 'previous')),
    ),
  );
  const ids = block.rows.filter((row) => typeof row === 'string');
  return ids.flatMap((id) => columns.map((measure) => key(id, 0, measure)));
}

function inText(block: Block): string[] {
  return (block.children as readonly InlineNode[]).flatMap((node) =>
    isText(node) || node.type !== 'figure' ? [] : [key(node.indicator, node.offset, node.measure)],
  );
}
