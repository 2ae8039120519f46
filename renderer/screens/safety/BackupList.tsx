import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OwnBackups, WorkspaceInfo } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { BackupDays } from './BackupDays.tsx';
import { noBackups, troubleWords } from './safety-words.ts';

/** The backups of the open workspace on this PC, and what hinders the next. */
export function BackupList({ workspace, leavesNothing }: { workspace: WorkspaceInfo; leavesNothing: boolean }) {
  const say = useSay();
  const [own, setOwn] = useState<OwnBackups | null | undefined>();
  useEffect(() => {
    call('safety.backups', {}).then(setOwn, say.failed);
  }, [say]);
  const none = own === null || own?.backups.length === 0;
  return (
    <section aria-labelledby="safety-backups">
      <h3 id="safety-backups">Bản sao lưu trên máy này</h3>
      {own === undefined ? <Spinner label="Đang đọc…" delay={300} /> : null}
      {own?.trouble ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{troubleWords(own.trouble, own.backups)}</MessageBarBody>
        </MessageBar>
      ) : null}
      {none ? <p className="form-note">{noBackups(workspace.demo, leavesNothing)}</p> : null}
      {own ? <BackupDays shelf={own} isOpen /> : null}
    </section>
  );
}
