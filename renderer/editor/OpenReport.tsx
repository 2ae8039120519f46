import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkspaceInfo } from '../../shared/api.ts';
import type { FiguresStart } from '../screens/figures/FiguresScreen.tsx';
import { messageOf, useSay } from '../ui/say.tsx';
import { OpenFiguresProvider } from './OpenFigures.ts';
import { SessionProvider } from './SessionContext.ts';
import { ReportSession } from './session.ts';
import { Workbench } from './Workbench.tsx';

/** Reads a report and shows the workbench for it; `reload` begins anew from what is stored. */
export function OpenReport(props: {
  report: string;
  workspace: WorkspaceInfo;
  onClose: () => void;
  reload: () => void;
  openFigures: (start: FiguresStart) => void;
}) {
  const { report, workspace, onClose, reload, openFigures } = props;
  const say = useSay();
  const [opening] = useState(() => ReportSession.open(report, workspace));
  const [session, setSession] = useState<ReportSession | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    let gone = false;
    opening.then(
      (opened) => gone || setSession(opened),
      (error: unknown) => gone || setTrouble(messageOf(error)),
    );
    return () => {
      gone = true;
      opening.then(
        (opened) => opened.close(),
        () => undefined,
      );
    };
  }, [opening]);

  if (trouble !== null) {
    return (
      <div className="workbench-trouble" role="alert">
        <p>{trouble}</p>
        <Button appearance="primary" onClick={reload}>
          Thử lại
        </Button>
        <Button onClick={onClose}>Về danh sách báo cáo</Button>
      </div>
    );
  }
  if (!session) return <Spinner className="app-waiting" label="Đang mở báo cáo…" delay={300} />;
  return (
    <SessionProvider value={session}>
      <OpenFiguresProvider value={(start) => void session.prepare().then(() => openFigures(start), say.failed)}>
        <Workbench onClose={onClose} reload={reload} />
      </OpenFiguresProvider>
    </SessionProvider>
  );
}
