import type { DirectoryEntries } from '../../../shared/directory/schema.ts';
import type { RecordRow } from '../../store/tables/conflicts.ts';
import type { Row } from '../../store/tables/entries.ts';
import { directoryOf, writeDirectory } from '../directory.ts';
import type { Workspace } from '../workspace.ts';
import type { Afterwards, Putting } from './put.ts';

const parts = {
  agency: 'agencies',
  signer: 'signers',
  recipient_list: 'recipients',
  recipient_group: 'groups',
} as const satisfies Record<string, keyof DirectoryEntries>;

/** Puts an entry of the directory in force; the directory must hold together afterwards. */
export function putEntry(workspace: Workspace, { what, key, row }: Putting, afterwards: Afterwards): void {
  const table = what as keyof typeof parts;
  const { entries } = directoryOf(workspace);
  const entry = row && row.removed_at === null ? workspace.store.directory.entryOf[table](row as Row) : null;
  const list = replaced(entries[parts[table]], key, entry, row);
  const tell = writeDirectory(workspace, { ...entries, [parts[table]]: list });
  const former = afterwards.get('directory');
  afterwards.set('directory', () => {
    former?.();
    tell();
  });
}

function replaced<Entry extends { id: string }>(
  list: readonly Entry[],
  id: string,
  entry: Entry | null,
  row: RecordRow | null,
): Entry[] {
  if (!entry) return list.filter((one) => one.id !== id);
  if (list.some((one) => one.id === id)) return list.map((one) => (one.id === id ? entry : one));
  return list.toSpliced(Number(row?.position ?? list.length), 0, entry);
}
