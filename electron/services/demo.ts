import { issueServices } from './report-issue.ts';
import { reportServices } from './reports.ts';
import type { Demo } from './seeds/demo.ts';
import { enter } from './values.ts';
import type { Workspace } from './workspace.ts';

/** Fills the demo workspace by the way that a clerk's own work takes: figures, then reports made, dated and issued. */
export function fillDemo(workspace: Workspace, demo: Demo): void {
  const { store, numbers } = workspace;
  for (const { period, entries } of demo.figures) {
    numbers.written(
      store.write(() =>
        enter(
          workspace,
          entries.map((entry) => ({ ...entry, period, origin: 'Số liệu của sổ mẫu' })),
        ),
      ),
    );
  }
  const making = { ...reportServices(workspace), ...issueServices(workspace) };
  for (const { kind, period, signer, number, date } of demo.reports) {
    const report = making['reports.create']({ kind, period, signer });
    making['reports.issue']({ report: report.id, revision: report.revision, number, date });
  }
}
