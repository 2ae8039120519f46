import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../shared/errors.ts';
import { listen } from '../client.ts';
import { useSay } from './say.tsx';

/** How something that is edited as a whole is read and saved; the same object for the whole life of a screen. */
export interface DeskWork<Reply extends { revision: number }, Content> {
  read(): Promise<Reply>;
  put(content: Content, revision: number): Promise<Reply>;
  /** What is put to come back to where `before` was, after `content` had been put. */
  back(before: Reply, content: Content): Content;
  /** The news that somebody has saved it. */
  event: 'directory.changed' | 'catalogue.changed';
  /** What is told where a later saving has to be undone first. */
  savedSince: string;
}

/** Something that is edited as a whole, with undo. */
export interface Desk<Reply, Content> {
  /** Null until it is read. */
  current: Reply | null;
  /** Saves it as it is to be; `said` tells the clerk, who can undo it there (null: nothing is told). Throws `AppError` where it is refused. */
  save(content: Content, said: string | null): Promise<void>;
  /** The same for what has no dialog of its own: what is refused is told at the lower edge. */
  change(content: Content, said: string | null): void;
  /** Takes the last saving back. */
  undo(): void;
}

/** Reads and saves it, and keeps the way back from each saving. */
export function useDesk<Reply extends { revision: number }, Content>(
  work: DeskWork<Reply, Content>,
): Desk<Reply, Content> {
  const say = useSay();
  const [current, setCurrent] = useState<Reply | null>(null);
  const latest = useRef<Reply | null>(null);
  const steps = useRef<Content[]>([]);

  const take = useCallback((next: Reply): void => {
    latest.current = next;
    setCurrent(next);
  }, []);
  const read = useCallback(async (): Promise<void> => {
    steps.current = [];
    take(await work.read());
  }, [take, work]);

  useEffect(() => {
    read().catch(say.failed);
    return listen((event) => {
      const isOwn = event.type === work.event && event.revision === (latest.current?.revision ?? 0) + 1;
      if (event.type === 'service.restarted' || (event.type === work.event && !isOwn)) read().catch(say.failed);
    });
  }, [read, say, work]);

  const put = useCallback(
    async (content: Content): Promise<void> => {
      try {
        take(await work.put(content, latest.current?.revision ?? 0));
      } catch (error) {
        if (error instanceof AppError && error.code === 'conflict') await read();
        throw error;
      }
    },
    [read, take, work],
  );
  const undo = useCallback((): void => {
    const back = steps.current.pop();
    if (back) put(back).then(() => say.done('Đã hoàn tác.'), say.failed);
  }, [put, say]);
  const save = useCallback(
    async (content: Content, said: string | null): Promise<void> => {
      const before = latest.current;
      await put(content);
      if (!before) return;
      const back = work.back(before, content);
      steps.current.push(back);
      const run = (): void => {
        if (steps.current.at(-1) === back) undo();
        else say.failed(new AppError('conflict', work.savedSince));
      };
      if (said !== null) say.done(said, { label: 'Hoàn tác', run });
    },
    [put, undo, say, work],
  );
  const change = useCallback(
    (content: Content, said: string | null): void => void save(content, said).catch(say.failed),
    [save, say],
  );
  return { current, save, change, undo };
}
