import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Backup, WorkspaceInfo } from '../../../shared/api.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { call, shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { clockTime, localDay } from '../../ui/time-words.ts';
import { backupWords, copyName, noBackups } from './safety-words.ts';

/** The backups on this PC by day, the latest on top, each with the way to open it as a copy. */
export function BackupList({ workspace, leavesNothing }: { workspace: WorkspaceInfo; leavesNothing: boolean }) {
  const say = useSay();
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    call('safety.backups', {}).then(setBackups, say.failed);
  }, [say]);

  const restore = async (backup: Backup): Promise<void> => {
    const written = await shell('backup.restore', { backup: backup.id, name: copyName(backup) });
    if (!written) return;
    const open = (): void => void shell('copy.open', written).catch(say.failed);
    say.done(`Đã ghi bản sao vào ${written.file}. Sổ đang mở vẫn để nguyên.`, { label: 'Mở bản sao', run: open });
  };
  const start = (backup: Backup): void => {
    setBusy(true);
    void restore(backup)
      .catch(say.failed)
      .finally(() => setBusy(false));
  };

  const days = Map.groupBy(backups ?? [], ({ at }) => localDay(new Date(at)));
  return (
    <section aria-labelledby="safety-backups">
      <h3 id="safety-backups">Bản sao lưu trên máy này</h3>
      {backups === null ? <Spinner label="Đang đọc…" delay={300} /> : null}
      {backups?.length === 0 ? <p className="form-note">{noBackups(workspace.demo, leavesNothing)}</p> : null}
      {[...days].map(([day, those]) => (
        <section key={day} className="safety-day" aria-label={`Ngày ${shortDate(day)}`}>
          <h4>{shortDate(day)}</h4>
          <ul>
            {those.map((backup) => (
              <li key={backup.id} className="safety-line">
                <span>
                  <time dateTime={backup.at}>{clockTime(backup.at)}</time>
                  {backupWords(backup)}
                </span>
                <Button
                  size="small"
                  disabled={busy}
                  onClick={() => start(backup)}
                  aria-label={`Mở thành bản sao: ${clockTime(backup.at)} ngày ${shortDate(day)}`}
                >
                  Mở thành bản sao…
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
