import type { Block } from '../../shared/blocks/schemas.ts';
import type { ReportContext } from '../../shared/document/context.ts';
import { figuresOf } from '../../shared/document/figures.ts';
import type { InlineNode } from '../../shared/document/inline.ts';
import { inlineText } from '../../shared/document/inline-text.ts';
import { composeLook, type FigureRow, type Look } from '../../shared/document/look.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { shiftPeriod } from '../../shared/period/neighbours.ts';
import { cleanText } from '../../shared/text/unicode.ts';
import type { FrozenFigures } from '../store/tables/reports.ts';
import { comparedRow } from './figure-rows.ts';
import type { Workspace } from './workspace.ts';

/** The figures that the blocks name, as they stand now, by period offset. */
export function figuresNow(workspace: Workspace, period: PeriodKey, blocks: readonly Block[]): FrozenFigures {
  const named = new Map<number, Set<string>>();
  for (const { indicator, offset } of blocks.flatMap(figuresOf))
    named.set(offset, (named.get(offset) ?? new Set()).add(indicator));
  if (named.size === 0) return [];
  const of = workspace.numbers.all();
  return [...named].map(([offset, ids]) => ({
    offset,
    rows: [...ids].flatMap((id): FigureRow[] => {
      const indicator = workspace.catalogue.indicators.get(id);
      return indicator ? [comparedRow(indicator, offset === 0 ? period : shiftPeriod(period, offset), of)] : [];
    }),
  }));
}

/** The look of a report for views and writers. */
export function lookOf(
  workspace: Workspace,
  parts: { context: ReportContext; blocks: readonly Block[]; figures: FrozenFigures },
): Look {
  const rows = new Map(
    parts.figures.map(({ offset, rows }) => [offset, new Map(rows.map((row) => [row.indicator, row]))]),
  );
  return composeLook({
    profile: workspace.profile,
    context: parts.context,
    blocks: parts.blocks,
    indicator: (id) => workspace.catalogue.indicators.get(id),
    rows,
  });
}

/** What a list calls the report: the words of its subject, or that of its period while it has none. */
export function titleOf(workspace: Workspace, blocks: readonly Block[], context: ReportContext): string {
  const title = blocks.find((block) => block.type === 'title');
  const words = title
    ? plainText(
        title.children,
        lookOf(workspace, { context, blocks: [title], figures: figuresNow(workspace, context.period, [title]) }),
      )
    : '';
  return words === '' ? `Báo cáo ${context.fields.period}` : words;
}

/** The words of a line as printed, with its figures and fields. */
export function plainText(children: readonly InlineNode[], look: Look): string {
  return cleanText(inlineText(children, look)).replace(/\s+/g, ' ').trim();
}
