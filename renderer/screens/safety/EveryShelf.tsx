import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { BackupShelf } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { ReadDialog } from '../../ui/ReadDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { BackupDays } from './BackupDays.tsx';
import { latestWords } from './safety-words.ts';
import './safety.css';

/** The workspaces that this PC has backups of, for when one no longer opens or its stick is lost; nothing where there are none. */
export function EveryShelf() {
  const say = useSay();
  const [shelves, setShelves] = useState<readonly BackupShelf[]>([]);
  const [chosen, setChosen] = useState<BackupShelf | null>(null);
  useEffect(() => {
    call('backups.all', {}).then(setShelves, say.failed);
  }, [say]);
  if (shelves.length === 0) return null;
  return (
    <section aria-labelledby="every-shelf">
      <h2 id="every-shelf">Bản sao lưu trên máy này</h2>
      <p className="form-note">
        Sổ không mở được, hay mất USB: mở một bản đã giữ thành sổ mới; bản đã giữ vẫn để nguyên.
      </p>
      <ul className="safety-shelves">
        {shelves.map((shelf) => (
          <li key={shelf.workspace} className="safety-line">
            <div>
              <b>{shelf.office ?? 'Sổ không đọc được tên cơ quan'}</b>
              {shelf.file === null ? null : <span>{shelf.file}</span>}
              <span>{latestWords(shelf.backups)}</span>
            </div>
            <Button onClick={() => setChosen(shelf)} aria-label={`Xem các bản của ${shelf.file ?? shelf.office ?? ''}`}>
              Xem các bản…
            </Button>
          </li>
        ))}
      </ul>
      {chosen ? (
        <ReadDialog
          title={`Bản sao lưu: ${chosen.office ?? 'không rõ cơ quan'}`}
          className="safety"
          close={() => setChosen(null)}
        >
          {chosen.file === null ? null : <p className="safety-file">{chosen.file}</p>}
          <BackupDays shelf={chosen} />
        </ReadDialog>
      ) : null}
    </section>
  );
}
