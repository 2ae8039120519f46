import { useCallback, useEffect, useRef, useState } from 'react';
import type { DueItem, KindInfo, ReportSummary, Trend } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { call, listen, shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { type Concern, concernsOf } from './concerns.ts';

/** What the list of reports shows. */
export interface HomeData {
  today: Day;
  kinds: readonly KindInfo[];
  reports: readonly ReportSummary[];
  due: readonly DueItem[];
  trends: readonly Trend[];
}

/** Reads it, and reads it again whenever something in the workspace changes; `concerns` come later than the rest (null until then). */
export function useHome() {
  const say = useSay();
  const [data, setData] = useState<HomeData | null>(null);
  const [concerns, setConcerns] = useState<readonly Concern[] | null>(null);
  const latest = useRef(0);

  const reload = useCallback(async (): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const today = await shell('today');
    const [kinds, reports, due, trends] = await Promise.all([
      call('kinds.list', {}),
      call('reports.list', {}),
      call('periods.due', { today }),
      call('values.trends', {}),
    ]);
    if (turn !== latest.current) return;
    setData({ today, kinds, reports, due, trends });
    const found = await concernsOf(reports);
    if (turn === latest.current) setConcerns(found);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void reload().catch(say.failed), 120);
    };
    void reload().catch(say.failed);
    const stop = listen(({ type }) => {
      if (type === 'reports.changed' || type === 'values.changed' || type === 'service.restarted') soon();
    });
    // Another day may have come, and the terminal may have written into the same file.
    window.addEventListener('focus', soon);
    return () => {
      clearTimeout(timer);
      latest.current += 1;
      stop();
      window.removeEventListener('focus', soon);
    };
  }, [reload, say]);

  return { data, concerns, reload: () => void reload().catch(say.failed) };
}
