import type { WorkspaceInfo } from '../../shared/api.ts';
import { agencyAt, historyOf } from '../../shared/directory/history.ts';
import { AppError } from '../../shared/errors.ts';
import type { Day } from '../../shared/period/date.ts';
import { type Cutoffs, cutoffsSchema } from '../../shared/period/span.ts';
import { buildCatalogue, type Catalogue } from '../../shared/value/indicator.ts';
import type { AgencyRecord } from '../store/directory.ts';
import type { Store } from '../store/store.ts';
import type { Reading } from './figure-import/reading.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import type { Surroundings } from './surroundings.ts';

/** An open workspace: its store, and what is computed from it and kept while it is open. */
export interface Workspace extends Surroundings {
  store: Store;
  catalogue: Catalogue;
  cutoffs: Cutoffs;
  numbers: Numbers;
  /** The table that the clerk is about to import, whichever door it came by. */
  reading: Reading | undefined;
}

/** Opens the store's contents for the services. */
export function openWorkspace(store: Store, surroundings: Surroundings): Workspace {
  const catalogue = buildCatalogue(store.catalogue.groups());
  const cutoffs = storedCutoffs(store);
  return {
    ...surroundings,
    store,
    catalogue,
    cutoffs,
    numbers: numbersOf(store, catalogue, cutoffs),
    reading: undefined,
  };
}

/** Between which days the data of each kind of period lie, as the store has it. */
export function storedCutoffs(store: Store): Cutoffs {
  return cutoffsSchema.parse(store.settings.read('cutoffs'));
}

/** Goes on with another catalogue: what was computed by the old one is forgotten. */
export function takeCatalogue(workspace: Workspace, catalogue: Catalogue): void {
  workspace.catalogue = catalogue;
  workspace.numbers.catalogueChanged(catalogue);
}

/** Goes on with other cut-off dates: what was computed under the old ones is forgotten. */
export function takeCutoffs(workspace: Workspace, cutoffs: Cutoffs): void {
  workspace.cutoffs = cutoffs;
  workspace.numbers.cutoffsChanged(cutoffs);
}

/** What the window shows of the workspace. */
export function workspaceInfo({ store, catalogue, clock, profile }: Workspace): WorkspaceInfo {
  const { settings } = store;
  const agency = officeAt(store, clock.today());
  return {
    id: settings.read('id'),
    file: store.file,
    agency: { id: agency.id, name: agency.name },
    who: settings.read('who'),
    demo: settings.read('demo'),
    profile,
    groups: catalogue.groups,
    indicators: [...catalogue.indicators.values()],
  };
}

/** The office of the workspace under the name that it had on a day. */
export function officeAt(store: Store, day: Day): AgencyRecord {
  const id = store.settings.read('agency');
  const agency = agencyAt(historyOf(store.directory.agencies(), id), day);
  if (!agency) {
    throw new AppError(
      'notWorkspace',
      `Danh bạ của sổ không còn cơ quan “${id}” mà sổ được lập cho: hãy mở bản sao lưu gần nhất của sổ.`,
    );
  }
  return agency;
}
