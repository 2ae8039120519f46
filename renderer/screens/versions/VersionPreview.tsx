import { useMemo, useRef } from 'react';
import type { VersionDocument, WorkspaceInfo } from '../../../shared/api.ts';
import { StaticBlock } from '../../../shared/blocks/static-view.tsx';
import type { Difference } from '../../../shared/document/compare-blocks.ts';
import { composeLook } from '../../../shared/document/look.ts';
import { printedBlocks } from '../../../shared/document/printed-blocks.ts';
import { formatCss } from '../../../shared/format/css.ts';
import { usePaperScale } from '../../editor/paper/usePaperScale.ts';

import '../../page/report.css';

/** A former state on paper, to be read; what differs from today is marked beside the text. */
export function VersionPreview({
  document,
  difference,
  workspace,
}: {
  document: VersionDocument;
  difference: Difference;
  workspace: WorkspaceInfo;
}) {
  const { profile } = workspace;
  const sheet = useRef<HTMLDivElement>(null);
  const scale = usePaperScale(sheet, 'fit', profile);
  const css = useMemo(() => formatCss(profile), [profile]);
  const { blocks, look } = useMemo(() => {
    const shown = printedBlocks(document.blocks);
    const indicators = new Map(workspace.indicators.map((indicator) => [indicator.id, indicator]));
    const rows = new Map(
      document.figures.map(({ offset, rows }) => [offset, new Map(rows.map((row) => [row.indicator, row]))]),
    );
    const { context } = document;
    return {
      blocks: shown,
      look: composeLook({ profile, context, blocks: shown, rows, indicator: (id) => indicators.get(id) }),
    };
  }, [document, workspace, profile]);
  const mark = (id: string): string | undefined =>
    difference.gone.has(id) ? 'gone' : difference.changed.has(id) ? 'changed' : undefined;
  return (
    <div className="version-paper report-paper" ref={sheet} style={{ zoom: scale }}>
      <style>{css}</style>
      <div className="report" lang={profile.language}>
        {blocks.map((block) => (
          <StaticBlock key={block.id} block={block} look={look} attributes={{ 'data-difference': mark(block.id) }} />
        ))}
      </div>
    </div>
  );
}
