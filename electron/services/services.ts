import type { Services } from '../../shared/api.ts';
import { catalogueServices } from './catalogue.ts';
import { catalogueFileServices } from './catalogue-file.ts';
import { checkServices } from './checks.ts';
import { conflictServices } from './conflicts.ts';
import { directoryServices } from './directory.ts';
import { explainServices } from './explain.ts';
import { exportServices } from './exports.ts';
import { figureExportServices } from './figure-exports.ts';
import { figureImportServices } from './figure-imports.ts';
import { importServices } from './imports.ts';
import { journalServices } from './journal.ts';
import { kindServices } from './kinds.ts';
import { periodSettingServices } from './period-settings.ts';
import { periodServices } from './periods.ts';
import { phraseServices } from './phrases.ts';
import { planServices } from './plans.ts';
import { issueServices } from './report-issue.ts';
import { movedServices } from './report-moved.ts';
import { saveServices } from './report-save.ts';
import { reportServices } from './reports.ts';
import { signerServices } from './signers.ts';
import type { Door } from './surroundings.ts';
import { trendServices } from './trends.ts';
import { valueGridServices } from './value-grid.ts';
import { valueServices } from './values.ts';
import { versionServices } from './versions.ts';
import { type Workspace, workspaceInfo } from './workspace.ts';

/** The methods of the host itself, which open and close workspaces. */
export type OwnServices = Pick<
  Services,
  | 'workspaces.open'
  | 'workspaces.find'
  | 'workspaces.create'
  | 'workspaces.close'
  | 'workspaces.verify'
  | 'workspaces.recover'
  | 'agencies.choices'
  | 'safety.read'
  | 'safety.seal'
  | 'safety.heard'
  | 'safety.moveTo'
  | 'safety.aside'
  | 'safety.setLeavesNothing'
  | 'safety.verify'
  | 'safety.backups'
  | 'backups.all'
  | 'backups.restore'
  | 'backups.compare'
  | 'safety.setPassword'
  | 'safety.removePassword'
  | 'safety.learnPassword'
>;

/** The methods that work on an open workspace. */
export type WorkspaceServices = Omit<Services, keyof OwnServices>;

/** What the history says of figures that come through a door. */
const origins: Readonly<Record<Door, string>> = { window: 'Nhập trên bảng', shell: 'Nhập từ dòng lệnh' };

/** All services over an open workspace, for callers at one door. */
export function createServices(workspace: Workspace, door: Door): WorkspaceServices {
  return {
    'workspace.read': () => workspaceInfo(workspace),
    'workspace.setWho'({ who }) {
      workspace.store.write(() => workspace.store.settings.write('who', who));
      return workspaceInfo(workspace);
    },
    ...kindServices(workspace),
    ...signerServices(workspace),
    ...directoryServices(workspace),
    ...catalogueServices(workspace),
    ...catalogueFileServices(workspace),
    ...periodServices(workspace),
    ...periodSettingServices(workspace),
    ...reportServices(workspace),
    ...saveServices(workspace),
    ...issueServices(workspace),
    ...movedServices(workspace),
    ...versionServices(workspace),
    ...journalServices(workspace),
    ...valueServices(workspace, origins[door]),
    ...explainServices(workspace),
    ...trendServices(workspace),
    ...valueGridServices(workspace),
    ...planServices(workspace, origins[door]),
    ...phraseServices(workspace),
    ...checkServices(workspace),
    ...conflictServices(workspace),
    ...exportServices(workspace),
    ...importServices(workspace),
    ...figureImportServices(workspace),
    ...figureExportServices(workspace),
  };
}
