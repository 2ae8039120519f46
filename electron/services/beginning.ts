import type { AgencyChoice, Taken } from '../../shared/api.ts';
import { agencyAt, historyOf } from '../../shared/directory/history.ts';
import { AppError } from '../../shared/errors.ts';
import type { Day } from '../../shared/period/date.ts';
import { type Cutoffs, defaultCutoffs } from '../../shared/period/span.ts';
import type { AgencyRecord } from '../store/directory.ts';
import { openStore, type Store } from '../store/store.ts';
import { createFile } from '../store/workspace-file.ts';
import { fillDemo } from './demo.ts';
import type { Seeds } from './seeds/seeds.ts';
import type { Surroundings } from './surroundings.ts';
import { openWorkspace } from './workspace.ts';

/** The agencies that a new workspace can be made for, with today's name of those that are called otherwise now. */
export function agencyChoices(agencies: readonly AgencyRecord[], today: Day): AgencyChoice[] {
  return agencies.map(({ id, name }) => ({ id, name, today: agencyAt(historyOf(agencies, id), today)?.name ?? name }));
}

/** Makes a workspace file with the official kinds, catalogue and directories; the demo with its figures and reports too. Throws `exists` for an existing file, `input` for an unknown agency. */
export function createWorkspace(input: Taken<'workspaces.create'>, seeds: Seeds, surroundings: Surroundings): void {
  const agency = input.agency ?? (input.demo ? seeds.demo.agency : seeds.agencies[0]?.id);
  if (agency === undefined || !seeds.agencies.some((one) => one.id === agency)) {
    const known = seeds.agencies.map((one) => `${one.id} (${one.name})`).join(', ');
    throw new AppError('input', `Không có cơ quan “${agency ?? ''}” trong danh bạ: hãy chọn ${known}.`, 'agency');
  }
  createFile(input.file, (database) => {
    const store = openStore(database, input.file);
    store.write(() => fill(store, { seeds, agency, demo: input.demo ?? false }, surroundings));
    if (input.demo) fillDemo(openWorkspace(store, { ...surroundings, emit: () => undefined }), seeds.demo);
  });
}

function fill(
  store: Store,
  parts: { seeds: Seeds; agency: string; demo: boolean },
  { newId, clock }: Surroundings,
): void {
  const { seeds, agency, demo } = parts;
  store.settings.write('id', newId());
  store.settings.write('created', clock.now());
  store.settings.write('demo', demo);
  store.settings.write('agency', agency);
  store.settings.write('who', demo ? seeds.demo.who : null);
  store.settings.write('cutoffs', cutoffsOf(seeds));
  store.directory.fill(seeds);
  store.catalogue.fill(seeds.groups);
  store.kinds.fill(seeds.kinds);
}

/** Each kind of period as its report kind wants it. */
function cutoffsOf({ kinds }: Seeds): Cutoffs {
  const own = kinds.flatMap((kind) => (kind.cutoff === undefined ? [] : [[kind.period, kind.cutoff] as const]));
  return { ...defaultCutoffs, ...Object.fromEntries(own) };
}
