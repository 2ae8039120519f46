import type { ReportRow } from '../store/tables/reports.ts';
import { dayOfReport, signersAt } from './context.ts';
import { titleOf } from './report-figures.ts';
import { contextOf, keep } from './report-state.ts';
import { officeAt, type Workspace } from './workspace.ts';

/**
 * Lets the drafts follow a changed directory, inside the caller's transaction: titles that name the agency, and a signer who
 * goes on signing under the agency's new name. Returns those that changed.
 */
export function followingDrafts(workspace: Workspace): ReportRow[] {
  const { store } = workspace;
  const changed: ReportRow[] = [];
  for (const { id, status } of store.reports.list()) {
    const row = status === 'draft' ? store.reports.read(id) : undefined;
    if (!row) continue;
    const next = { ...row, signer: sameSigner(workspace, row) };
    const title = titleOf(workspace, store.blocks.ofKind(id, 'title'), contextOf(workspace, next));
    if (next.signer !== row.signer || title !== row.title)
      changed.push(keep(workspace, next, 'report.followedDirectory'));
  }
  return changed;
}

/** The entry of the same person that holds on the day of the report, where theirs no longer does. */
function sameSigner({ store, cutoffs }: Workspace, row: ReportRow): string | null {
  const named = row.signer === null ? undefined : store.directory.signerEver(row.signer);
  if (!named) return row.signer;
  const day = dayOfReport(row, cutoffs);
  const able = signersAt(store.directory.signers(), officeAt(store, day).id, day);
  const heir = able.find(({ id }) => id === named.id) ?? able.find(({ name }) => name === named.name);
  return heir?.id ?? row.signer;
}
