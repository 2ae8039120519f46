import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Backup, EntryDifference, Some, WorkspaceDifference } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { ReadDialog } from '../../ui/ReadDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { DifferentFigures } from './DifferentFigures.tsx';
import { DifferentReports } from './DifferentReports.tsx';
import { howWords, isSame, restWords } from './difference-words.ts';
import { whenMade } from './safety-words.ts';
import './difference.css';

/** What of the open workspace is otherwise today than in a backup. */
export function CompareDialog(props: { workspace: string; backup: Backup; close: () => void }) {
  const { workspace, backup, close } = props;
  const say = useSay();
  const [difference, setDifference] = useState<WorkspaceDifference | null>(null);
  useEffect(() => {
    let gone = false;
    call('backups.compare', { workspace, backup: backup.id }).then(
      (found) => gone || setDifference(found),
      (error: unknown) => {
        if (gone) return;
        say.failed(error);
        close();
      },
    );
    return () => {
      gone = true;
    };
  }, [workspace, backup, close, say]);
  return (
    <ReadDialog title={`Bản lúc ${whenMade(backup)} so với hiện nay`} className="safety difference" close={close}>
      {difference === null ? <Spinner label="Đang so sánh…" delay={200} /> : <Differences difference={difference} />}
    </ReadDialog>
  );
}

function Differences({ difference }: { difference: WorkspaceDifference }) {
  const { figures, reports, directory, catalogue } = difference;
  if (isSame(difference)) return <p>Không có gì khác: bản này giống hệt sổ hiện nay.</p>;
  return (
    <>
      {figures.count > 0 ? <DifferentFigures figures={figures} /> : null}
      {reports.count > 0 ? <DifferentReports reports={reports} /> : null}
      {directory.count > 0 ? <Entries title="Danh bạ" entries={directory} /> : null}
      {catalogue.count > 0 ? <Entries title="Danh mục chỉ tiêu" entries={catalogue} /> : null}
    </>
  );
}

function Entries({ title, entries }: { title: string; entries: Some<EntryDifference> }) {
  return (
    <section aria-label={title}>
      <h3>
        {title} <small>{entries.count}</small>
      </h3>
      <ul>
        {entries.shown.map(({ kind, name, how }) => (
          <li key={`${kind} ${name} ${how}`} className="safety-line">
            <span>
              {kind}: {name}
            </span>
            <span className="form-note">{howWords[how]}</span>
          </li>
        ))}
      </ul>
      <p className="form-note">{restWords(entries)}</p>
    </section>
  );
}
