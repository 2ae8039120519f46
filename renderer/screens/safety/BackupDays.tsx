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
 * The backups of a workspace by day, the latest on top, each with the way to open it as a copy, and those of the workspace that is open with
 * the way to compare them with the present. Where none is open, the copy is opened at once.
 */
export function BackupDays({ shelf, isOpen = false }: { shelf: BackupShelf; isOpen?: boolean }) {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [compared, setCompared] = useState<Backup | null>(null);
  const restore = async (backup: Backup): Promise<void> => {
    const { workspace } = shelf;
    const written = await shell('backup.restore', { workspace, backup: backup.id, name: copyName(backup) });
    if (!written) return;
    const told = `Đã ghi bản sao vào ${written.file}.`;
    if (isOpen) {
      const open = (): void => void shell('copy.open', written).catch(say.failed);
      say.done(`${told} Sổ đang mở vẫn để nguyên.`, { label: 'Mở bản sao', run: open });
    } else {
      await shell('copy.open', written);
      say.done(told);
    }
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
