import type { ReportVersion } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { ReportRow } from '../store/tables/reports.ts';
import type { VersionRow } from '../store/tables/versions.ts';
import { contextOf, figuresOfReport } from './report-state.ts';
import { thinned } from './thinning.ts';
import type { Workspace } from './workspace.ts';

/** A pause as long as this ends a stretch of writing. */
const pause = 10 * 60_000;
/** Within one stretch a state is kept this often. */
const interval = 30 * 60_000;

/** Keeps what stands before a new stretch of writing begins, and now and then within a long one; inside the caller's transaction. */
export function keepBeforeWriting(workspace: Workspace, row: ReportRow): void {
  const { store, clock } = workspace;
  const [latest] = store.versions.ofReport(row.id);
  if (latest?.revision === row.revision) return;
  const now = Date.parse(clock.now());
  // A clock that was set back, or that ran ahead on another PC, must not stop this.
  const since = (moment: string): number => Math.abs(now - Date.parse(moment));
  if (!latest || since(row.changed_at) >= pause || since(latest.at) >= interval) keepVersion(workspace, row, null);
}

/** Keeps the report as it stands, under a name where it has one; inside the caller's transaction. A state is kept once. */
export function keepVersion(workspace: Workspace, row: ReportRow, name: string | null): VersionRow {
  const { store, newId } = workspace;
  const there = store.versions.ofReport(row.id).find((version) => version.revision === row.revision);
  if (there) {
    if (name !== null) store.versions.rename(there.id, name);
    return { ...there, name: name ?? there.name };
  }
  const blocks = store.blocks.ofReport(row.id);
  const version: VersionRow = {
    id: newId(),
    report: row.id,
    revision: row.revision,
    at: row.changed_at,
    who: row.changed_by,
    name,
  };
  store.versions.add({
    ...version,
    context: contextOf(workspace, row),
    blocks,
    figures: figuresOfReport(workspace, row, blocks),
  });
  thin(workspace, row.id);
  return version;
}

/** The version of that id; throws `notFound`. */
export function versionNamed({ store }: Workspace, id: string): VersionRow {
  const version = store.versions.read(id);
  if (version) return version;
  throw new AppError('notFound', 'Bản này không còn được giữ: hãy chọn một bản khác trong danh sách.', 'version');
}

export function versionInfo({ report: _, ...version }: VersionRow): ReportVersion {
  return version;
}

/** Those without a name become rarer with age. */
function thin({ store, clock }: Workspace, report: string): void {
  const unnamed = store.versions.ofReport(report).filter(({ name }) => name === null);
  for (const { id } of thinned(unnamed, Date.parse(clock.now()))) store.versions.remove(id);
}
