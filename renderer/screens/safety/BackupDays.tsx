import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Backup, BackupShelf } from '../../../shared/api.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { clockTime, localDay } from '../../ui/time-words.ts';
import { CompareDialog } from './CompareDialog.tsx';
import { backupWords, copyName } from './safety-words.ts';

/**
 * The backups of a workspace by day, the latest on top, each with the way to open it as a copy, and that of the open workspace to compare it
 * with the present. `untouched` says what stays as it is.
 */
export function BackupDays(props: { shelf: BackupShelf; untouched: string; isOpen?: boolean }) {
  const { shelf, untouched, isOpen = false } = props;
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [compared, setCompared] = useState<Backup | null>(null);
  const restore = async (backup: Backup): Promise<void> => {
    const { workspace } = shelf;
    const written = await shell('backup.restore', { workspace, backup: backup.id, name: copyName(backup) });
    if (!written) return;
    const open = (): void => void shell('copy.open', written).catch(say.failed);
    say.done(`Đã ghi bản sao vào ${written.file}. ${untouched}`, { label: 'Mở bản sao', run: open });
  };
  const start = (backup: Backup): void => {
    setBusy(true);
    void restore(backup)
      .catch(say.failed)
      .finally(() => setBusy(false));
  };
  const days = Map.groupBy(shelf.backups, ({ at }) => localDay(new Date(at)));
  const list = [...days].map(([day, those]) => (
    <section key={day} className="safety-day" aria-label={`Ngày ${shortDate(day)}`}>
      <h4>{shortDate(day)}</h4>
      <ul>
        {those.map((backup) => (
          <li key={backup.id} className="safety-line">
            <span>
              <time dateTime={backup.at}>{clockTime(backup.at)}</time>
              {backupWords(backup)}
            </span>
            <span className="safety-actions">
              {isOpen ? (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => setCompared(backup)}
                  aria-label={`So với hiện nay: ${clockTime(backup.at)} ngày ${shortDate(day)}`}
                >
                  So với hiện nay…
                </Button>
              ) : null}
              <Button
                size="small"
                disabled={busy}
                onClick={() => start(backup)}
                aria-label={`Mở thành bản sao: ${clockTime(backup.at)} ngày ${shortDate(day)}`}
              >
                Mở thành bản sao…
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
  return (
    <>
      {list}
      {compared ? (
        <CompareDialog workspace={shelf.workspace} backup={compared} close={() => setCompared(null)} />
      ) : null}
    </>
  );
}
