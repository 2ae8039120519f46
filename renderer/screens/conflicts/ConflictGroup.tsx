import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Conflict, ConflictChoice } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { ConflictCard } from './ConflictCard.tsx';

/** So many are drawn at a time. */
const page = 30;

/** The contradictions of one report, of the figures of one period …, with the ways to settle all of them alike. */
export function ConflictGroup(props: {
  label: string;
  conflicts: readonly Conflict[];
  today: Day | null;
  busy: boolean;
  settle: (conflicts: readonly Conflict[], choice: ConflictChoice) => void;
  reopen: (conflict: Conflict) => void;
}) {
  const { label, conflicts, today, busy, settle, reopen } = props;
  const [shown, setShown] = useState(page);
  const open = conflicts.filter(({ settled }) => settled === null);
  const takeable = open.filter(({ choices }) => choices.includes('take'));
  return (
    <section className="conflict-group" aria-label={label}>
      <header>
        <h3>{label}</h3>
        {open.length > 1 ? (
          <>
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => settle(open, 'keep')}>
              {`Giữ cả ${open.length} bản đang dùng`}
            </Button>
            {takeable.length > 0 ? (
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={busy}
                onClick={() => settle(takeable, 'take')}
              >
                {`Lấy cả ${takeable.length} bản kia`}
              </Button>
            ) : null}
          </>
        ) : null}
      </header>
      {conflicts.slice(0, shown).map((conflict) => (
        <ConflictCard
          key={conflict.id}
          conflict={conflict}
          today={today}
          busy={busy}
          settle={(one, choice) => settle([one], choice)}
          reopen={reopen}
        />
      ))}
      {conflicts.length > shown ? (
        <Button onClick={() => setShown(shown + page)}>{`Xem thêm (còn ${conflicts.length - shown} chỗ)`}</Button>
      ) : null}
    </section>
  );
}
