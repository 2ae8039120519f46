import { useCallback, useEffect, useRef, useState } from 'react';
import type { Directory } from '../../../shared/api.ts';
import type { DirectoryEntries } from '../../../shared/directory/schema.ts';
import { AppError } from '../../../shared/errors.ts';
import { call, listen } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** The directory as the screen edits it. */
export interface DirectoryDesk {
  /** Null until it is read. */
  directory: Directory | null;
  /** Saves the directory as it is to be; `said` tells the clerk, who can undo it. Throws `AppError` where it is refused. */
  save(entries: DirectoryEntries, said: string): Promise<void>;
  /** The same for what has no dialog of its own: what is refused is told at the lower edge. */
  change(entries: DirectoryEntries, said: string): void;
  /** Takes the last saving back. */
  undo(): void;
}

/** Reads and saves the directory, and keeps what was there before each saving, to go back to. */
export function useDirectory(): DirectoryDesk {
  const say = useSay();
  const [directory, setDirectory] = useState<Directory | null>(null);
  const latest = useRef<Directory | null>(null);
  const saving = useRef(false);
  const steps = useRef<DirectoryEntries[]>([]);

  const take = useCallback((next: Directory): void => {
    latest.current = next;
    setDirectory(next);
  }, []);
  const read = useCallback(async (): Promise<void> => {
    steps.current = [];
    take(await call('directory.read', {}));
  }, [take]);

  useEffect(() => {
    read().catch(say.failed);
    return listen((event) => {
      const isOwn = event.type === 'directory.changed' && event.revision === (latest.current?.revision ?? 0) + 1;
      if (event.type === 'service.restarted' || (event.type === 'directory.changed' && !isOwn))
        read().catch(say.failed);
    });
  }, [read, say]);

  const put = useCallback(
    async (entries: DirectoryEntries): Promise<void> => {
      const { revision } = latest.current ?? { revision: 0 };
      saving.current = true;
      try {
        take(await call('directory.save', { revision, entries }));
      } catch (error) {
        if (error instanceof AppError && error.code === 'conflict') await read();
        throw error;
      } finally {
        saving.current = false;
      }
    },
    [read, take],
  );
  const undo = useCallback((): void => {
    const before = steps.current.pop();
    if (before) put(before).then(() => say.done('Đã hoàn tác.'), say.failed);
  }, [put, say]);
  const save = useCallback(
    async (entries: DirectoryEntries, said: string): Promise<void> => {
      const before = latest.current?.entries;
      await put(entries);
      if (!before) return;
      steps.current.push(before);
      const run = (): void => {
        if (steps.current.at(-1) === before) undo();
        else say.failed(new AppError('conflict', 'Danh bạ đã được sửa tiếp sau đó: hãy hoàn tác lần sửa sau trước.'));
      };
      say.done(said, { label: 'Hoàn tác', run });
    },
    [put, undo, say],
  );
  const change = useCallback(
    (entries: DirectoryEntries, said: string): void => void save(entries, said).catch(say.failed),
    [save, say],
  );
  return { directory, save, change, undo };
}
