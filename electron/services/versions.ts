import { noteInJournal } from './journal.ts';
import { placeBlocks } from './report-save.ts';
import { keep, refuseIssued, refuseOvertaken, reportNamed, summaryOf } from './report-state.ts';
import { keepVersion, versionInfo, versionNamed } from './report-versions.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

type VersionServices = Synchronous<
  'versions.list' | 'versions.read' | 'versions.name' | 'versions.rename' | 'versions.restore'
>;

/** The former states of a report: looking at them, naming them, going back to one. */
export function versionServices(workspace: Workspace): VersionServices {
  const { store, emit } = workspace;
  return {
    'versions.list'({ report }) {
      return store.read(() => store.versions.ofReport(reportNamed(workspace, report).id).map(versionInfo));
    },

    'versions.read'({ version }) {
      return store.read(() => {
        const row = versionNamed(workspace, version);
        const content = store.versions.content(row.id);
        if (!content) throw new Error(`The version ${row.id} has no content.`);
        return { version: versionInfo(row), ...content };
      });
    },

    'versions.name'({ report, name }) {
      return store.write(() => {
        const row = reportNamed(workspace, report);
        const version = keepVersion(workspace, row, name);
        noteInJournal(workspace, { what: 'version.named', report, detail: name });
        return versionInfo(version);
      });
    },

    'versions.rename'({ version, name }) {
      return store.write(() => {
        const row = versionNamed(workspace, version);
        store.versions.rename(row.id, name);
        return versionInfo({ ...row, name });
      });
    },

    'versions.restore'({ report, revision, version }) {
      const row = store.write(() => {
        const current = reportNamed(workspace, report);
        refuseOvertaken(current, revision);
        refuseIssued(current);
        const wanted = versionNamed(workspace, version);
        const blocks = wanted.report === report ? store.versions.content(version)?.blocks : undefined;
        if (!blocks) throw new Error(`The version ${version} is not one of ${report}.`);
        keepVersion(workspace, current, null);
        placeBlocks(workspace, { report, blocks: [...blocks], order: blocks.map(({ id }) => id) });
        return keep(workspace, current, 'version.restored', wanted.name ?? undefined);
      });
      emit({ type: 'reports.changed', report: row.id, revision: row.revision });
      return summaryOf(row);
    },
  };
}
