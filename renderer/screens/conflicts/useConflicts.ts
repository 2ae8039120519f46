import { useCallback, useEffect, useRef, useState } from 'react';
import type { Conflict, ConflictChoice, SettleReply } from '../../../shared/api.ts';
import { call, listen } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { doneWords } from './conflict-words.ts';

/** What was done last, and what of it was refused. */
export interface Done {
  text: string;
  conflicts: readonly string[];
  refused: readonly string[];
}

/** The contradictions, read again whenever something changes, with the ways to settle them and to take that back. */
export function useConflicts() {
  const say = useSay();
  const [conflicts, setConflicts] = useState<readonly Conflict[] | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState(false);
  const steps = useRef<Done[]>([]);

  const read = useCallback(async (): Promise<void> => setConflicts(await call('conflicts.list', {})), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void read().catch(say.failed);
    const stop = listen(({ type }) => {
      if (!follows.has(type)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void read().catch(say.failed), 120);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [read, say]);

  const run = useCallback(
    async (work: () => Promise<SettleReply>, said: (reply: SettleReply) => Done): Promise<void> => {
      setBusy(true);
      try {
        setDone(said(await work()));
        await read();
      } catch (error) {
        say.failed(error);
      } finally {
        setBusy(false);
      }
    },
    [read, say],
  );
  const settle = useCallback(
    (chosen: readonly Conflict[], choice: ConflictChoice): Promise<void> =>
      run(
        () => call('conflicts.settle', { conflicts: chosen.map(({ id, seen }) => ({ id, seen })), choice }),
        ({ refused }) => {
          const not = new Set(refused.map(({ conflict }) => conflict));
          const settled = chosen.filter(({ id }) => !not.has(id));
          const step = {
            text: doneWords(settled, choice),
            conflicts: settled.map(({ id }) => id),
            refused: refused.map(({ message }) => message),
          };
          if (settled.length > 0) steps.current.push(step);
          return step;
        },
      ),
    [run],
  );
  const reopen = useCallback(
    (ids: readonly string[]): Promise<void> =>
      run(
        () => call('conflicts.reopen', { conflicts: [...ids] }),
        ({ refused }) => {
          steps.current = steps.current.filter(({ conflicts: those }) => !those.some((id) => ids.includes(id)));
          const text = refused.length < ids.length ? 'Đã hoàn tác: chỗ này lại cần xem.' : '';
          return { text, conflicts: [], refused: refused.map(({ message }) => message) };
        },
      ),
    [run],
  );
  const undo = useCallback((): void => {
    const last = steps.current.at(-1);
    if (last) void reopen(last.conflicts);
  }, [reopen]);
  return { conflicts, done, busy, settle, reopen, undo };
}

/** A merge, a change elsewhere or one of the clerk's own may change what is shown. */
const follows: ReadonlySet<string> = new Set([
  'conflicts.changed',
  'safety.changed',
  'values.changed',
  'reports.changed',
  'directory.changed',
  'catalogue.changed',
  'service.restarted',
]);
