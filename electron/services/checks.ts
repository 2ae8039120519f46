import type { Severity } from '../../shared/api.ts';
import { fallingTotals } from './check-falls.ts';
import { formatFindings } from './check-format.ts';
import { boundFigures, missingFigures } from './check-missing.ts';
import { contradictions } from './check-relations.ts';
import type { Checked } from './checked.ts';
import { lookOf } from './report-figures.ts';
import { contextOf, figuresOfReport, reportNamed } from './report-state.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** The checks of figures and format; each finding tells where it is. */
export function checkServices(workspace: Workspace): Synchronous<'checks.run'> {
  const { store, numbers } = workspace;
  return {
    'checks.run'({ report }) {
      return store.read(() => {
        const row = reportNamed(workspace, report);
        const blocks = store.blocks.ofReport(row.id);
        const look = lookOf(workspace, {
          context: contextOf(workspace, row),
          blocks,
          figures: figuresOfReport(workspace, row, blocks),
        });
        const checked: Checked = { period: row.period, blocks, look, of: numbers.all(), shownIn: boundFigures(blocks) };
        const found = [
          ...contradictions(checked),
          ...fallingTotals(checked),
          ...formatFindings(checked),
          ...missingFigures(checked),
        ];
        return found.sort((one, other) => weight[one.severity] - weight[other.severity]);
      });
    },
  };
}

const weight: Readonly<Record<Severity, number>> = { error: 0, question: 1, info: 2 };
