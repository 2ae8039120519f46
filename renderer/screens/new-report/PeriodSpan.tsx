import { useEffect, useState } from 'react';
import type { PeriodInfo } from '../../../shared/api.ts';
import { shortDate } from '../../../shared/period/date.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** Which days' data belong to the period, and by when the report is to be sent. */
export function PeriodSpan({ kind, period }: { kind: string; period: PeriodKey }) {
  const say = useSay();
  const [info, setInfo] = useState<PeriodInfo | null>(null);
  useEffect(() => {
    let gone = false;
    call('periods.read', { kind, period }).then(
      (found) => gone || setInfo(found),
      (error: unknown) => gone || say.failed(error),
    );
    return () => {
      gone = true;
    };
  }, [kind, period, say]);
  return (
    <p className="form-note" aria-live="polite">
      {info
        ? `Số liệu từ ${shortDate(info.from)} đến ${shortDate(info.to)} · Hạn gửi ${info.deadline === null ? 'theo văn bản yêu cầu' : shortDate(info.deadline)}`
        : '\u00a0'}
    </p>
  );
}
