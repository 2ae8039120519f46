import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { JournalEntry } from '../../../shared/api.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { call } from '../../client.ts';
import { ReadDialog } from '../../ui/ReadDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { localDay } from '../../ui/time-words.ts';
import { deedTime, deedWords } from './journal-words.ts';
import './journal.css';

/** How many lines are read at once. */
const page = 100;

/** Who did what and when, the latest on top, by day. */
export function JournalDialog({ close }: { close: () => void }) {
  const say = useSay();
  const [entries, setEntries] = useState<readonly JournalEntry[] | null>(null);
  const [hasMore, setMore] = useState(false);

  const read = useCallback(
    (before?: string): void => {
      call('journal.read', before === undefined ? { limit: page } : { before, limit: page }).then((more) => {
        setEntries((known) => [...(known ?? []), ...more]);
        setMore(more.length === page);
      }, say.failed);
    },
    [say],
  );
  useEffect(() => read(), [read]);

  return (
    <ReadDialog title="Nhật ký của sổ" className="journal" close={close}>
      {entries ? <Days entries={entries} /> : <Spinner label="Đang đọc…" delay={300} />}
      {hasMore ? <Button onClick={() => read(entries?.at(-1)?.until)}>Xem những ngày trước</Button> : null}
    </ReadDialog>
  );
}

function Days({ entries }: { entries: readonly JournalEntry[] }) {
  const days = Map.groupBy(entries, (entry) => localDay(new Date(entry.until)));
  if (days.size === 0) return <p>Chưa có gì được ghi.</p>;
  return [...days].map(([day, deeds]) => (
    <section key={day} className="journal-day">
      <h3>{shortDate(day)}</h3>
      <ul>
        {deeds.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.until}>{deedTime(entry)}</time>
            <span>{deedWords(entry)}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
