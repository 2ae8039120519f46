import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { SafetyNote, Verdict } from '../../../shared/api.ts';
import { call, shell } from '../../client.ts';
import { useOpenConflicts } from '../../ui/conflicts-door.ts';
import { useSay } from '../../ui/say.tsx';
import { useSafety } from '../../ui/useSafety.ts';
import { FirstAidDialog } from './FirstAidDialog.tsx';
import './safety-notes.css';

/** What the clerk is told once about the safety of the open workspace, above whatever screen is shown, until they put it away. */
export function SafetyNotes() {
  const safety = useSafety();
  return (
    <section className="safety-notes" aria-label="Điều cần biết về sổ">
      {safety?.notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </section>
  );
}

function Note({ note }: { note: SafetyNote }) {
  const say = useSay();
  const openConflicts = useOpenConflicts();
  const [busy, setBusy] = useState(false);
  const [aside, setAside] = useState<{ file: string; verdict: Verdict } | null>(null);
  const look = (): void => {
    setBusy(true);
    shell('firstAid.aside')
      .then(setAside, say.failed)
      .finally(() => setBusy(false));
  };
  const heard = (): void => void call('safety.heard', { note: note.id }).catch(say.failed);
  return (
    <MessageBar intent={note.grave ? 'warning' : 'info'} layout="singleline">
      <MessageBarBody className="safety-note-text">{note.message}</MessageBarBody>
      <MessageBarActions>
        {note.help === 'firstAid' ? (
          <Button size="small" disabled={busy} onClick={look}>
            {busy ? 'Đang kiểm tra…' : 'Cứu sổ…'}
          </Button>
        ) : null}
        {note.help === 'conflicts' ? (
          <Button
            size="small"
            onClick={() => {
              heard();
              openConflicts();
            }}
          >
            Xem và chọn…
          </Button>
        ) : null}
        <Button size="small" appearance={note.help ? 'subtle' : 'secondary'} onClick={heard}>
          Đã biết
        </Button>
      </MessageBarActions>
      {aside ? <FirstAidDialog {...aside} close={() => setAside(null)} /> : null}
    </MessageBar>
  );
}
