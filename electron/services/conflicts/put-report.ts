import { AppError } from '../../../shared/errors.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { readBlock } from '../../store/tables/blocks.ts';
import type { ReportRow } from '../../store/tables/reports.ts';
import { placeBlocks } from '../report-save.ts';
import { keep, refuseIssued, reportNamed } from '../report-state.ts';
import { keepVersion } from '../report-versions.ts';
import type { Workspace } from '../workspace.ts';
import type { Afterwards, Putting } from './put.ts';

/** Puts a form of a block in force; what stood there is kept as a version. */
export function putBlock(workspace: Workspace, { key, row, words }: Putting, afterwards: Afterwards): void {
  const [report = '', id = ''] = key.split('/');
  const block = row && readBlock(id, String(row.kind), JSON.parse(String(row.body)) as object);
  const order = workspace.store.blocks.idsOf(report);
  const isThere = order.includes(id);
  if (block?.type === 'locked')
    throw new AppError(
      'input',
      'Bản kia được viết bằng phiên bản mới hơn của chương trình: hãy cập nhật chương trình rồi chọn.',
    );
  const next = block
    ? isThere
      ? order
      : order.toSpliced(Number(row?.position ?? order.length), 0, id)
    : order.filter((one) => one !== id);
  writeBlocks(workspace, { report, blocks: block ? [block] : [], order: next, words }, afterwards);
}

/** Puts the other form of a block behind the one in force; returns its id. */
export function addBlock(workspace: Workspace, { key, row, words }: Putting, afterwards: Afterwards): string {
  const [report = '', id = ''] = key.split('/');
  const added = workspace.newId();
  const block = readBlock(added, String(row?.kind), { ...(JSON.parse(String(row?.body)) as object), id: added });
  if (block.type === 'locked')
    throw new AppError(
      'input',
      'Bản kia được viết bằng phiên bản mới hơn của chương trình: hãy cập nhật chương trình rồi chọn.',
    );
  const order = workspace.store.blocks.idsOf(report);
  writeBlocks(
    workspace,
    { report, blocks: [block], order: order.toSpliced(order.indexOf(id) + 1, 0, added), words },
    afterwards,
  );
  return added;
}

/** Takes such a block out again, where it is still there. */
export function takeBlockOut(workspace: Workspace, { key, words }: Putting, id: string, afterwards: Afterwards): void {
  const [report = ''] = key.split('/');
  const order = workspace.store.blocks.idsOf(report);
  if (order.includes(id))
    writeBlocks(workspace, { report, blocks: [], order: order.filter((one) => one !== id), words }, afterwards);
}

function writeBlocks(
  workspace: Workspace,
  { words, ...placed }: Parameters<typeof placeBlocks>[1] & { words: string },
  afterwards: Afterwards,
): void {
  const current = reportNamed(workspace, placed.report);
  refuseIssued(current);
  keepVersion(workspace, current, null);
  placeBlocks(workspace, placed);
  tell(workspace, keep(workspace, current, 'conflict.settled', words), afterwards);
}

/** Puts another state of a report in force: its signer and date, in the bin or out of it, as a draft or as it was issued elsewhere. */
export function putReport(workspace: Workspace, { key, row, words }: Putting, afterwards: Afterwards): void {
  const { store } = workspace;
  const wanted = row as unknown as ReportRow | null;
  const current = store.reports.read(key);
  if (!current || !wanted) throw new AppError('notFound', 'Báo cáo này không còn trong sổ: bản kia chỉ còn để đọc.');
  refuseIssued(current);
  const { status, number, date, signer, context, figures, removed_at } = wanted;
  const next = { ...current, status, number, date, signer, context, figures, removed_at };
  const detail = status === 'issued' ? `${words}; số ${number}, ngày ${shortDate(date ?? '')}` : words;
  tell(workspace, keep(workspace, next, 'conflict.settled', detail), afterwards);
}

function tell({ emit }: Workspace, { id, revision }: ReportRow, afterwards: Afterwards): void {
  afterwards.set(`report ${id}`, () => emit({ type: 'reports.changed', report: id, revision }));
}
