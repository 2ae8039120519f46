import type { ConflictChoice, SettleReply } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { ConflictRow, RecordRow } from '../store/tables/conflicts.ts';
import { type Afterwards, put } from './conflicts/put.ts';
import { addBlock, takeBlockOut } from './conflicts/put-report.ts';
import { saysTheSame } from './conflicts/same.ts';
import { conflictTeller, parsed } from './conflicts/told.ts';
import { noteInJournal } from './journal.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** What two copies of the workspace say differently: looking at it, settling it, taking that back. */
export function conflictServices(
  workspace: Workspace,
): Synchronous<'conflicts.list' | 'conflicts.settle' | 'conflicts.reopen'> {
  const { store } = workspace;
  return {
    'conflicts.list': () =>
      store.read(() => {
        const told = conflictTeller(workspace);
        return [...store.conflicts.list(), ...store.conflicts.settled()].map(told);
      }),
    'conflicts.settle': ({ conflicts, choice }) =>
      each(
        workspace,
        conflicts.map(({ id }) => id),
        (id, afterwards) => {
          const seen = conflicts.find((one) => one.id === id)?.seen ?? '';
          settle(workspace, { id, seen, choice }, afterwards);
        },
      ),
    'conflicts.reopen': ({ conflicts }) =>
      each(workspace, conflicts, (id, afterwards) => reopen(workspace, id, afterwards)),
  };
}

/** Does one thing after the other in one transaction; what is refused stays as it was and does not hinder the others. */
function each(
  workspace: Workspace,
  ids: readonly string[],
  work: (id: string, afterwards: Afterwards) => void,
): SettleReply {
  const { store, emit } = workspace;
  const afterwards: Afterwards = new Map();
  const refused: { conflict: string; message: string }[] = [];
  store.write(() => {
    for (const id of new Set(ids)) {
      const own: Afterwards = new Map(afterwards);
      try {
        store.write(() => work(id, own));
        for (const [name, tell] of own) afterwards.set(name, tell);
      } catch (error) {
        if (!(error instanceof AppError) || !gentle.has(error.code)) throw error;
        refused.push({ conflict: id, message: error.message });
      }
    }
  });
  for (const tell of afterwards.values()) tell();
  const open = store.conflicts.open();
  emit({ type: 'conflicts.changed', open });
  return { settled: new Set(ids).size - refused.length, refused, open };
}

/** Refusals that concern one choice; a full disk concerns all. */
const gentle: ReadonlySet<string> = new Set(['input', 'conflict', 'readOnly', 'notFound', 'exists']);

/** What takes a settling back. */
interface Undo {
  before: RecordRow | null;
  added?: string;
}

function settle(
  workspace: Workspace,
  { id, seen, choice }: { id: string; seen: string; choice: ConflictChoice },
  afterwards: Afterwards,
): void {
  const { store, clock } = workspace;
  const row = conflictNamed(workspace, id);
  if (row.settled_at !== null)
    throw new AppError('conflict', 'Chỗ này vừa được chọn xong ở nơi khác: danh sách đã được đọc lại.', 'conflicts');
  const told = conflictTeller(workspace)(row);
  if (choice !== 'keep' && told.seen !== seen)
    throw new AppError(
      'conflict',
      `“${told.title}” vừa được sửa: danh sách đã được đọc lại, hãy xem rồi chọn.`,
      'conflicts',
    );
  if (!told.choices.includes(choice))
    throw new AppError('conflict', told.note ?? 'Chỗ này không chọn như thế được: hãy giữ bản đang dùng.', 'conflicts');
  const undo: Undo = { before: store.conflicts.present(row.what, row.key) ?? null };
  const other = parsed(row.there) ?? null;
  const words = `${told.title} (${told.place.toLocaleLowerCase('vi')}): ${choiceWords(choice, row)}`;
  const putting = { what: row.what, key: row.key, row: other, words };
  if (choice === 'take') put(workspace, putting, afterwards);
  if (choice === 'both') undo.added = addBlock(workspace, putting, afterwards);
  const isTold = choice !== 'keep' && ['block', 'report', 'value'].includes(row.what);
  if (!isTold) noteInJournal(workspace, { what: 'conflict.settled', report: told.group.report, detail: words });
  store.conflicts.settle({ id, at: clock.now(), who: store.settings.read('who'), choice, undo: JSON.stringify(undo) });
}

function reopen(workspace: Workspace, id: string, afterwards: Afterwards): void {
  const { store } = workspace;
  const row = conflictNamed(workspace, id);
  if (row.settled_at === null) return;
  const undo = JSON.parse(row.undo ?? '{"before":null}') as Undo;
  const words = `mở lại ${conflictTeller(workspace)(row).title}`;
  const putting = { what: row.what, key: row.key, row: undo.before, words };
  if (row.choice === 'take') {
    refuseChangedSince(workspace, row);
    put(workspace, putting, afterwards);
  }
  if (row.choice === 'both' && undo.added !== undefined) takeBlockOut(workspace, putting, undo.added, afterwards);
  store.conflicts.settle({ id, at: null, who: null, choice: null, undo: null });
}

/** Throws `conflict` where what was chosen has been changed since: that would be lost. */
function refuseChangedSince({ store }: Workspace, { what, key, there }: ConflictRow): void {
  const [present, chosen] = [store.conflicts.present(what, key), parsed(there)];
  const isGone = !present || present.removed_at !== undefined;
  const isAsChosen = present && chosen ? saysTheSame(what, chosen, present) : isGone && !chosen;
  const isEmpty = what === 'value' && !chosen && present?.value === null;
  if (isAsChosen || isEmpty) return;
  throw new AppError(
    'conflict',
    'Chỗ này đã được sửa sau khi chọn nên không hoàn tác được: bản vừa sửa được giữ nguyên.',
    'conflicts',
  );
}

function conflictNamed({ store }: Workspace, id: string): ConflictRow {
  const row = store.conflicts.read(id);
  if (row) return row;
  throw new AppError('notFound', 'Chỗ này không còn trong danh sách: danh sách đã được đọc lại.', 'conflicts');
}

function choiceWords(choice: ConflictChoice, { machine }: ConflictRow): string {
  if (choice === 'keep') return 'giữ bản đang dùng';
  const other = machine === null ? 'bản kia' : `bản của máy ${machine}`;
  return choice === 'take' ? `lấy ${other}` : `giữ cả hai, thêm ${other}`;
}
