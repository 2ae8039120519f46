import type { CheckSettings, Finding, Severity, ToldFinding } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { formatFindings } from '../../shared/checks/format.ts';
import type { Look } from '../../shared/document/look.ts';
import { AppError } from '../../shared/errors.ts';
import { proseLines } from '../../shared/prose/line.ts';
import type { ReportRow } from '../store/tables/reports.ts';
import { directoryFindings } from './check-directory.ts';
import type { Checked } from './figure-checks/checked.ts';
import { issuedReports } from './figure-checks/issued-reports.ts';
import { boundFigures } from './figure-checks/missing.ts';
import { figureFindings } from './figure-checks/rules.ts';
import { told } from './finding-marks.ts';
import { lookOf } from './report-figures.ts';
import { contextOf, figuresOfReport, reportNamed } from './report-state.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** The checks of figures and format; each finding tells where it is, and whether the clerk has looked at it and left it. */
export function checkServices(
  workspace: Workspace,
): Synchronous<'checks.run' | 'checks.keep' | 'checks.tellAgain' | 'checks.settings' | 'checks.setSettings'> {
  const { store, clock } = workspace;
  const blocksOf = store.blocks.rereader();
  return {
    'checks.run': ({ report }) => store.read(() => findingsOf(workspace, report, blocksOf)),
    'checks.keep'({ report, mark, reason }) {
      return store.write(() => {
        const finding = findingsOf(workspace, report, blocksOf).find((one) => one.mark === mark);
        if (!finding)
          throw new AppError('conflict', 'Chỗ này vừa đổi nên chưa ghi gì: hãy xem lại danh sách kiểm tra.', 'mark');
        const { rule, message } = finding;
        store.keptFindings.keep({
          report,
          mark,
          rule,
          message,
          reason,
          at: clock.now(),
          who: store.settings.read('who'),
        });
        return null;
      });
    },
    'checks.tellAgain'({ report, mark }) {
      return store.write(() => {
        store.keptFindings.remove(reportNamed(workspace, report).id, mark, clock.now());
        return null;
      });
    },
    'checks.settings': () => settingsOf(workspace),
    'checks.setSettings'(chosen) {
      return store.write(() => {
        const now = settingsOf(workspace);
        const settings = { strict: chosen.strict ?? now.strict, off: chosen.off ?? now.off };
        store.settings.write('checks', settings);
        return settings;
      });
    },
  };
}

function findingsOf(
  workspace: Workspace,
  report: string,
  blocksOf: (report: string) => readonly Block[],
): ToldFinding[] {
  const { store } = workspace;
  const row = reportNamed(workspace, report);
  const blocks = blocksOf(row.id);
  const look = lookOf(workspace, {
    context: contextOf(workspace, row),
    blocks,
    figures: figuresOfReport(workspace, row, blocks),
  });
  const { strict, off } = settingsOf(workspace);
  const found: Finding[] = [
    ...figureFindings(checkedOf(workspace, row, { blocks, look }), off),
    ...formatFindings({ blocks, look, agencies: agencyNames(workspace), strict }),
    ...directoryFindings(workspace, row, blocks),
  ];
  const sorted = found.sort((one, other) => weight[one.severity] - weight[other.severity]);
  return told(sorted, store.keptFindings.ofReport(row.id));
}

function checkedOf(
  workspace: Workspace,
  row: ReportRow,
  { blocks, look }: { blocks: readonly Block[]; look: Look },
): Checked {
  return {
    period: row.period,
    blocks,
    look,
    lines: proseLines(blocks, look),
    of: workspace.numbers.all(),
    shownIn: boundFigures(blocks),
    issued: issuedReports(workspace, row),
  };
}

function settingsOf({ store }: Workspace): CheckSettings {
  return { strict: false, off: [], ...store.settings.find('checks') };
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
