import type { CheckSettings, Severity } from '../../shared/api.ts';
import { formatFindings } from '../../shared/checks/format.ts';
import { directoryFindings } from './check-directory.ts';
import { fallingTotals } from './check-falls.ts';
import { boundFigures, missingFigures } from './check-missing.ts';
import { contradictions } from './check-relations.ts';
import { differingTotals } from './check-year-to-date.ts';
import type { Checked } from './checked.ts';
import { lookOf } from './report-figures.ts';
import { contextOf, figuresOfReport, reportNamed } from './report-state.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** The checks of figures and format; each finding tells where it is. */
export function checkServices(
  workspace: Workspace,
): Synchronous<'checks.run' | 'checks.settings' | 'checks.setSettings'> {
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
          ...differingTotals(checked),
          ...formatFindings({ blocks, look, agencies: agencyNames(workspace), strict: settingsOf(workspace).strict }),
          ...directoryFindings(workspace, row, blocks),
          ...missingFigures(checked),
        ];
        return found.sort((one, other) => weight[one.severity] - weight[other.severity]);
      });
    },
    'checks.settings': () => settingsOf(workspace),
    'checks.setSettings'(settings) {
      store.write(() => store.settings.write('checks', settings));
      return settings;
    },
  };
}

function settingsOf({ store }: Workspace): CheckSettings {
  return store.settings.find('checks') ?? { strict: false };
}

/** The names that the directories give agencies, whenever they were valid. */
function agencyNames({ store }: Workspace): string[] {
  const { directory } = store;
  return [
    ...directory.agencies().flatMap(({ name, letterhead, superiorFull }) => [name, letterhead, superiorFull]),
    ...directory.recipients().flatMap(({ items }) => items.map(({ name }) => name)),
  ];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, question: 1, info: 2 };
