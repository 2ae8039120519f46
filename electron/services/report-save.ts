import type { Taken } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { AppError } from '../../shared/errors.ts';
import type { ReportRow } from '../store/tables/reports.ts';
import { keep, refuseIssued, refuseOvertaken, reportNamed } from './report-state.ts';
import { keepBeforeWriting } from './report-versions.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** Saving what was edited: only the blocks that changed, and the order where it did. */
export function saveServices(workspace: Workspace): Synchronous<'reports.save'> {
  const { store, emit } = workspace;
  return {
    'reports.save'(input) {
      const row = store.write(() => {
        const current = reportNamed(workspace, input.report);
        if (isThere(workspace, current, input)) return current;
        refuseOvertaken(current, input.revision);
        refuseIssued(current);
        keepBeforeWriting(workspace, current);
        placeBlocks(workspace, input);
        return keep(workspace, current, 'report.written');
      });
      emit({ type: 'reports.changed', report: row.id, revision: row.revision });
      return { revision: row.revision, changed: row.changed_at };
    },
  };
}

/** The writer asks again because the answer to just this save was lost, with the process that gave it. */
function isThere(
  { store }: Workspace,
  current: ReportRow,
  { report, revision, blocks, order }: Taken<'reports.save'>,
): boolean {
  if (current.revision !== revision + 1) return false;
  const stored = store.blocks.ofReport(report);
  const bodies = new Map(stored.map((block): [string, string] => [block.id, JSON.stringify(block)]));
  return (
    blocks.every((block) => bodies.get(block.id) === JSON.stringify(block)) &&
    (order === undefined || order.join(' ') === stored.map(({ id }) => id).join(' '))
  );
}

/** Brings the stored blocks to what the input says; inside the caller's transaction. */
export function placeBlocks(
  { store, clock }: Workspace,
  { report, blocks, order }: Pick<Taken<'reports.save'>, 'report' | 'blocks' | 'order'>,
): void {
  const stored = store.blocks.idsOf(report);
  const there = new Set(stored);
  const sent = new Map(blocks.map((block): [string, Block] => [block.id, block]));
  if (sent.size !== blocks.length) throw twice('blocks');
  if (!order) {
    for (const block of blocks) {
      if (!there.has(block.id)) throw unknown(block.id);
      store.blocks.replace(report, block);
    }
    return;
  }
  if (new Set(order).size !== order.length) throw twice('order');
  order.forEach((id, position) => {
    const block = sent.get(id);
    if (block) store.blocks.put(report, block, position);
    else if (there.has(id)) store.blocks.move(report, id, position);
    else throw unknown(id);
    if (!there.has(id)) store.deletions.unmark('block', `${report}/${id}`);
  });
  const kept = new Set(order);
  for (const id of sent.keys()) if (!kept.has(id)) throw unknown(id);
  const who = store.settings.read('who');
  for (const id of stored) {
    if (kept.has(id)) continue;
    store.blocks.remove(report, id);
    store.deletions.mark('block', `${report}/${id}`, clock.now(), who);
  }
}

function unknown(id: string): AppError {
  return new AppError('conflict', `Khối “${id}” không có chỗ trong báo cáo: hãy mở lại báo cáo rồi sửa tiếp.`, 'order');
}

function twice(field: string): AppError {
  return new AppError('input', 'Một khối được gửi hai lần trong cùng một lần lưu.', field);
}
