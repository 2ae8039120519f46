import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import type { Conflict, ConflictChoice } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { ConflictParts } from './ConflictParts.tsx';
import { machineWords, settledWords, writtenWords } from './conflict-words.ts';

/** One contradiction: both sides beside each other, and the ways to settle it, or to open it again. */
export const ConflictCard = memo(function ConflictCard(props: {
  conflict: Conflict;
  today: Day | null;
  busy: boolean;
  settle: (conflict: Conflict, choice: ConflictChoice) => void;
  reopen: (conflict: Conflict) => void;
}) {
  const { conflict, today, busy, settle, reopen } = props;
  const { id, title, place, parts, note, choices, settled } = conflict;
  const choose = (choice: ConflictChoice) => ({
    size: 'small' as const,
    'data-choice': choice,
    disabledFocusable: busy,
    'aria-describedby': `conflict-${id}`,
    onClick: () => settle(conflict, choice),
  });
  return (
    <article className="conflict" aria-labelledby={`conflict-${id}`} data-conflict={id}>
      <header>
        <h4 id={`conflict-${id}`}>{title}</h4>
        <span>{place}</span>
      </header>
      {note === null ? null : <p className="conflict-note">{note}</p>}
      <div className="conflict-sides">
        <section aria-label="Bản đang dùng" data-side="here">
          <p className="conflict-side">
            <b>{settled ? 'Bản dùng lúc ấy' : 'Đang dùng'}</b>
            <span>{[machineWords(conflict.here), writtenWords(conflict.here, today)].filter(Boolean).join(' · ')}</span>
          </p>
          <ConflictParts parts={parts} side="here" />
          {settled ? null : <Button {...choose('keep')}>Giữ bản này</Button>}
        </section>
        <section aria-label="Bản kia" data-side="there">
          <p className="conflict-side">
            <b>Bản kia</b>
            <span>
              {[machineWords(conflict.there), writtenWords(conflict.there, today)].filter(Boolean).join(' · ')}
            </span>
          </p>
          <ConflictParts parts={parts} side="there" />
          {settled ? null : (
            <span className="conflict-choices">
              {choices.includes('take') ? <Button {...choose('take')}>Lấy bản kia</Button> : null}
              {choices.includes('both') ? <Button {...choose('both')}>Giữ cả hai</Button> : null}
            </span>
          )}
        </section>
      </div>
      {settled ? (
        <footer>
          <span>{settledWords(conflict, today)}</span>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => reopen(conflict)}>
            Xem lại chỗ này
          </Button>
        </footer>
      ) : null}
    </article>
  );
});
