import type { Directory } from '../../../shared/api.ts';
import type { DirectoryEntries } from '../../../shared/directory/schema.ts';
import { call } from '../../client.ts';
import { type Desk, type DeskWork, useDesk } from '../../ui/useDesk.ts';

/** The directory as the screen edits it. */
export type DirectoryDesk = Desk<Directory, DirectoryEntries>;

const work: DeskWork<Directory, DirectoryEntries> = {
  read: () => call('directory.read', {}),
  put: (entries, revision) => call('directory.save', { revision, entries }),
  back: (before) => before.entries,
  event: 'directory.changed',
  savedSince: 'Danh bạ đã được sửa tiếp sau đó: hãy hoàn tác lần sửa sau trước.',
};

/** Reads and saves the directory, with undo. */
export function useDirectory(): DirectoryDesk {
  return useDesk(work);
}
