import { buildCatalogue } from '../../shared/value/indicator.ts';
import { storedCutoffs, takeCatalogue, takeCutoffs, type Workspace, workspaceInfo } from './workspace.ts';

/** Watches for writes of another process: the returned function looks once and tells what changed as events. */
export function watchOthers(workspace: Workspace): () => void {
  const { store, numbers, emit } = workspace;
  let version = store.foreignVersion();
  let seen = revisions(store);
  let directory = store.directory.revision();
  let catalogue = store.catalogue.revision();
  return () => {
    const now = store.foreignVersion();
    if (now === version) return;
    version = now;
    const current = revisions(store);
    for (const [report, revision] of current) {
      if (seen.get(report) !== revision) emit({ type: 'reports.changed', report, revision });
    }
    for (const [report, revision] of seen) {
      if (!current.has(report)) emit({ type: 'reports.changed', report, revision });
    }
    seen = current;
    const revision = store.directory.revision();
    if (revision !== directory) emit({ type: 'directory.changed', revision });
    directory = revision;
    const catalogueNow = store.catalogue.revision();
    if (catalogueNow !== catalogue) {
      takeCatalogue(workspace, buildCatalogue(store.catalogue.groups()));
      emit({ type: 'catalogue.changed', revision: catalogueNow });
      emit({ type: 'workspace.opened', workspace: workspaceInfo(workspace) });
    }
    catalogue = catalogueNow;
    const cutoffs = storedCutoffs(store);
    if (JSON.stringify(cutoffs) !== JSON.stringify(workspace.cutoffs)) takeCutoffs(workspace, cutoffs);
    emit({ type: 'values.changed', periods: numbers.all().facts.periods });
  };
}

function revisions(store: Workspace['store']): Map<string, number> {
  return new Map(store.reports.list().map((report) => [report.id, report.revision]));
}
