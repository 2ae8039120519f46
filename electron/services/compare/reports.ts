import type { BlockDifference, ReportDifference, ReportSummary, Some } from '../../../shared/api.ts';
import { type Block, blocks as definitions } from '../../../shared/blocks/schemas.ts';
import { compareBlocks } from '../../../shared/document/compare-blocks.ts';
import { blockFields } from '../conflicts/block-fields.ts';
import type { Field } from '../conflicts/field.ts';
import { lookOf } from '../report-figures.ts';
import { contextOf, figuresOfReport, reportNamed } from '../report-state.ts';
import type { Workspace } from '../workspace.ts';
import { differentWords } from './block-words.ts';
import { some } from './some.ts';

/** So many blocks of a report are shown. */
const most = 50;

/** The reports that were otherwise, those changed first. */
export function differentReports(then: Workspace, now: Workspace): Some<ReportDifference> {
  const [former, present] = [byId(then), byId(now)];
  const both = [...present.values()].flatMap((report) => {
    const before = former.get(report.id);
    return before ? changedReport(then, now, before, report) : [];
  });
  const only = (one: Map<string, ReportSummary>, other: Map<string, ReportSummary>, how: 'new' | 'gone') =>
    [...one.values()].filter(({ id }) => !other.has(id)).map((report) => plain(report, how));
  return some([...both, ...only(present, former, 'new'), ...only(former, present, 'gone')]);
}

function byId({ store }: Workspace): Map<string, ReportSummary> {
  return new Map(store.reports.list().map((report) => [report.id, report]));
}

function plain({ id, title, period }: ReportSummary, how: ReportDifference['how']): ReportDifference {
  return { report: id, title: title.trim(), period, how, issue: null, changed: 0, gone: 0, added: 0, blocks: [] };
}

function changedReport(
  then: Workspace,
  now: Workspace,
  before: ReportSummary,
  report: ReportSummary,
): ReportDifference[] {
  const [former, present] = [then.store.blocks.ofReport(report.id), now.store.blocks.ofReport(report.id)];
  const { changed, gone, added } = compareBlocks(former, present);
  const issue = before.status === report.status ? null : report.status === 'issued' ? 'issued' : 'takenBack';
  if (changed.size + gone.size + added === 0 && issue === null) return [];
  const known = new Set(former.map(({ id }) => id));
  const [sayThen, sayNow] = [teller(then, report.id, former), teller(now, report.id, present)];
  const today = new Map(present.map((block) => [block.id, block]));
  const blocks: BlockDifference[] = [
    ...former
      .filter(({ id }) => changed.has(id) || gone.has(id))
      .map((block) => {
        const standing = today.get(block.id);
        return { kind: kindOf(block), ...differentWords(sayThen(block), standing ? sayNow(standing) : null) };
      }),
    ...present
      .filter(({ id }) => !known.has(id))
      .map((block) => ({ kind: kindOf(block), ...differentWords(null, sayNow(block)) })),
  ];
  return [
    {
      ...plain(report, 'changed'),
      issue,
      changed: changed.size,
      gone: gone.size,
      added,
      blocks: blocks.slice(0, most),
    },
  ];
}

const kindOf = (block: Block): string => definitions[block.type].label;

/** A way to say what the blocks of a report say, with the figures of their time. */
function teller(workspace: Workspace, id: string, blocks: readonly Block[]): (block: Block) => Field[] {
  const row = reportNamed(workspace, id);
  const look = lookOf(workspace, {
    context: contextOf(workspace, row),
    blocks,
    figures: figuresOfReport(workspace, row, blocks),
  });
  return (block) => blockFields(block, look);
}
