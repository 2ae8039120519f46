import { AppError } from '../../../shared/errors.ts';
import type { GroupRecord, IndicatorRecord } from '../../../shared/value/indicator.ts';
import type { RecordRow } from '../../store/tables/conflicts.ts';
import type { KeptRow } from '../../store/tables/kept-findings.ts';
import { writeCatalogue } from '../catalogue.ts';
import { writePlans } from '../plans.ts';
import { enter } from '../values.ts';
import type { Workspace } from '../workspace.ts';
import { putEntry } from './put-entry.ts';
import { putBlock, putReport } from './put-report.ts';
import { putSetting } from './put-setting.ts';

/** What is to be told and computed anew once a choice is committed, by name, so that of several choices each is told once. */
export type Afterwards = Map<string, () => void>;

/** A record that is to be in force, null for none; `words` tell the journal. */
export interface Putting {
  what: string;
  key: string;
  row: RecordRow | null;
  words: string;
}

/** Puts one side of a contradiction in force as a clerk's own change would, inside the caller's transaction. Throws `AppError` where a clerk could not do so either. */
export function put(workspace: Workspace, putting: Putting, afterwards: Afterwards): void {
  const { what, row } = putting;
  const own = puts[what];
  if (own) own(workspace, putting, afterwards);
  else if (row) workspace.store.conflicts.put(what, row);
  else throw new AppError('input', 'Phần này không bỏ đi được: hãy giữ bản đang dùng.');
}

type Put = (workspace: Workspace, putting: Putting, afterwards: Afterwards) => void;

/** What the history says of a figure that was chosen. */
export const chosen = 'Chọn giữa hai máy';

const puts: Readonly<Record<string, Put>> = {
  value(workspace, { key, row }, afterwards) {
    const { numbers, emit } = workspace;
    const [period = '', indicator = ''] = key.split('/');
    const value = typeof row?.value === 'string' ? row.value : null;
    const written = enter(workspace, [{ indicator, period, value, origin: chosen }]);
    afterwards.set(`numbers ${key}`, () => numbers.written(written));
    afterwards.set(`values ${period}`, () => emit({ type: 'values.changed', periods: [period] }));
  },
  plan(workspace, { key, row }, afterwards) {
    const { numbers, emit } = workspace;
    const [year = '', indicator = ''] = key.split('/');
    writePlans(workspace, [
      { indicator, year: Number(year), value: typeof row?.value === 'string' ? row.value : null },
    ]);
    afterwards.set('plans', () => numbers.plansChanged());
    afterwards.set(`values ${year}`, () => emit({ type: 'values.changed', periods: [year] }));
  },
  block: putBlock,
  report: putReport,
  agency: putEntry,
  signer: putEntry,
  recipient_list: putEntry,
  recipient_group: putEntry,
  setting: putSetting,
  indicator_group(workspace, { key, row }, afterwards) {
    const groups = workspace.store.catalogue.groups();
    const label = String(row?.label);
    const isIn = groups.some(({ id }) => id === key);
    if (!row || row.removed_at !== null)
      changeCatalogue(
        workspace,
        groups.filter(({ id }) => id !== key),
        afterwards,
      );
    else if (isIn)
      changeCatalogue(
        workspace,
        groups.map((group) => (group.id === key ? { ...group, label } : group)),
        afterwards,
      );
    else changeCatalogue(workspace, [...groups, { id: key, label, indicators: [] }], afterwards);
  },
  indicator(workspace, { key, row }, afterwards) {
    const record = row && row.removed_at === null ? (JSON.parse(String(row.record)) as IndicatorRecord) : null;
    const groups = workspace.store.catalogue.groups().map((group): GroupRecord => {
      const isHome = record !== null && group.id === row?.group_id;
      const at = group.indicators.findIndex(({ id }) => id === key);
      const others = group.indicators.filter(({ id }) => id !== key);
      return isHome
        ? { ...group, indicators: others.toSpliced(at === -1 ? others.length : at, 0, record) }
        : { ...group, indicators: others };
    });
    changeCatalogue(workspace, groups, afterwards);
  },
  kept_finding({ store, clock }, { key, row }) {
    const [report = '', mark = ''] = key.split('/');
    if (row && row.removed_at === null) store.keptFindings.keep(row as unknown as KeptRow);
    else store.keptFindings.remove(report, mark, clock.now());
  },
  report_version({ store }, { key, row }) {
    store.versions.rename(key, typeof row?.name === 'string' ? row.name : null);
  },
};

function changeCatalogue(workspace: Workspace, groups: readonly GroupRecord[], afterwards: Afterwards): void {
  afterwards.set('catalogue', writeCatalogue(workspace, groups));
}
