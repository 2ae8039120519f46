import type { Directory } from '../../shared/api.ts';
import { refuseFaulty } from '../../shared/directory/rules.ts';
import type { DirectoryEntries } from '../../shared/directory/schema.ts';
import { AppError } from '../../shared/errors.ts';
import { followingDrafts } from './directory-drafts.ts';
import { officeAfter, refuseInUse } from './directory-use.ts';
import { noteInJournal } from './journal.ts';
import type { Synchronous } from './synchronous.ts';
import { type Workspace, workspaceInfo } from './workspace.ts';

/** Reading and editing agencies, signers and recipients. Issued reports keep what they were issued with; drafts follow. */
export function directoryServices(workspace: Workspace): Synchronous<'directory.read' | 'directory.save'> {
  const { store } = workspace;
  return {
    'directory.read': () => store.read(() => directoryOf(workspace)),
    'directory.save'({ revision, entries }) {
      const tell = store.write(() => {
        if (store.directory.revision() !== revision) {
          throw new AppError(
            'conflict',
            'Danh bạ vừa được sửa ở nơi khác: bản mới đã được đọc lại, hãy xem rồi sửa tiếp.',
            'revision',
          );
        }
        return writeDirectory(workspace, entries);
      });
      tell();
      return directoryOf(workspace);
    },
  };
}

/**
 * Makes the directory be as given, inside the caller's transaction; the drafts follow. Throws `input` where it contradicts itself or
 * would lose what an issued report stands on. Returns what tells everybody, to be called once it is committed.
 */
export function writeDirectory(workspace: Workspace, entries: DirectoryEntries): () => void {
  const { store, emit, clock } = workspace;
  const nameBefore = workspaceInfo(workspace).agency.name;
  const before = directoryOf(workspace);
  refuseFaulty(entries, before.forms);
  refuseInUse(workspace, before.entries, entries);
  store.settings.write('agency', officeAfter(before, entries));
  store.directory.replace(entries, clock.now());
  noteInJournal(workspace, { what: 'directory.changed' });
  const changedReports = followingDrafts(workspace);
  return () => {
    emit({ type: 'directory.changed', revision: store.directory.revision() });
    for (const report of changedReports)
      emit({ type: 'reports.changed', report: report.id, revision: report.revision });
    const info = workspaceInfo(workspace);
    if (info.agency.name !== nameBefore) emit({ type: 'workspace.opened', workspace: info });
  };
}

/** The directory as it stands. */
export function directoryOf({ store }: Workspace): Directory {
  const { directory, settings } = store;
  return {
    revision: directory.revision(),
    office: settings.read('agency'),
    entries: {
      agencies: directory.agencies(),
      signers: directory.signers(),
      recipients: directory.recipients(),
      groups: directory.groups(),
    },
    forms: directory.forms(),
  };
}
