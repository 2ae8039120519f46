import { useEffect, useState } from 'react';
import type { PeriodInfo } from '../../shared/api.ts';
import { type Day, daysBetween, shortDate } from '../../shared/period/date.ts';
import { call, shell } from '../client.ts';
import { daysLeftWords } from '../ui/time-words.ts';
import { useLive } from './live.ts';
import { useSession } from './SessionContext.ts';

/** Between which days the period's figures lie and when the report is due. */
export function PeriodFacts() {
  const { report } = useSession();
  const kind = useLive(report, (summary) => summary.kind);
  const period = useLive(report, (summary) => summary.period);
  const status = useLive(report, (summary) => summary.status);
  const [facts, setFacts] = useState<{ info: PeriodInfo; today: Day } | null>(null);

  useEffect(() => {
    let gone = false;
    Promise.all([call('periods.read', { kind, period }), shell('today')]).then(
      ([info, today]) => gone || setFacts({ info, today }),
      // Without them the outline is still whole.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [kind, period]);

  if (!facts) return null;
  const { info, today } = facts;
  const daysLeft = info.deadline === null ? null : daysBetween(today, info.deadline);
  const near = status === 'draft' && daysLeft !== null && Math.abs(daysLeft) <= 31;
  return (
    <section className="outline-period" aria-label="Kỳ này">
      <h2>Kỳ này</h2>
      <p>
        Số liệu: {dayAndMonth(info.from, info.to)} – {shortDate(info.to)}
      </p>
      <p>
        Hạn gửi: {info.deadline === null ? 'theo văn bản yêu cầu' : shortDate(info.deadline)}
        {near ? ` · ${daysLeftWords(daysLeft)}` : ''}
      </p>
    </section>
  );
}

/** The first day, with its year only where it is another. */
function dayAndMonth(from: string, to: string): string {
  const text = shortDate(from);
  return from.slice(0, 4) === to.slice(0, 4) ? text.slice(0, text.lastIndexOf('/')) : text;
}
