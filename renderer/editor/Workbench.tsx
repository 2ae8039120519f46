import { Button, Tooltip } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { periodYear } from '../../shared/period/words.ts';
import { call } from '../client.ts';
import { OpenPointsDialog } from '../screens/report/OpenPointsDialog.tsx';
import { reportName } from '../ui/report-words.ts';
import { useSay } from '../ui/say.tsx';
import { TopBar } from '../ui/TopBar.tsx';
import { useChecking } from './checking/useChecking.ts';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { FindBar } from './find/FindBar.tsx';
import { showFirstGap } from './first-gap.ts';
import { HashPopup } from './hash/HashPopup.tsx';
import { IssuedBanner } from './IssuedBanner.tsx';
import { useLive } from './live.ts';
import { BindOffer } from './living/BindOffer.tsx';
import { Outline } from './Outline.tsx';
import { PreviewPane } from './pages/PreviewPane.tsx';
import { SidePanel } from './panel/SidePanel.tsx';
import { Paper } from './paper/Paper.tsx';
import { useSession } from './SessionContext.ts';
import { StatusLine } from './StatusLine.tsx';
import { TopTools } from './TopTools.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';
import { useFolds } from './useFolds.ts';
import { useReportExits } from './useReportExits.ts';
import { useSessionNews } from './useSessionNews.ts';
import { useWorkbenchKeys } from './useWorkbenchKeys.ts';
import { storedZoom, storeZoom, type Zoom } from './zoom.ts';
import './workbench.css';

/** Everything around the page: outline on the left, paper in the middle, figures and checks on the right. */
export function Workbench({ onClose, reload }: { onClose: () => void; reload: () => void }) {
  const session = useSession();
  const say = useSay();
  const report = useLive(session.report);
  const exits = useReportExits();
  const folds = useFolds();
  const [isFinding, setFinding] = useState(false);
  const [zoom, setZoom] = useState<Zoom>(storedZoom);
  useSessionNews(session, reload);
  const openFind = useCallback(() => setFinding(true), []);
  useEffect(() => session.pages.follow(session), [session]);

  const { panel: isPanelOpen, togglePanel } = folds;
  useEffect(
    () =>
      // The card of a figure that was clicked in the text stands in the panel.
      session.asked.subscribe(() => {
        if (session.asked.get()?.path && !isPanelOpen) togglePanel();
      }),
    [session, isPanelOpen, togglePanel],
  );

  const leave = (): void => {
    session.prepare().then(onClose, say.failed);
  };
  const takeBack = (): void => {
    session
      .prepare()
      .then(({ id, revision }) => call('reports.takeBack', { report: id, revision }))
      .then(reload, say.failed);
  };
  const seeChecks = (): void => {
    if (!folds.panel) folds.togglePanel();
    session.panelTab.set('checks');
  };
  useChecking();
  useWorkbenchKeys(exits, openFind, seeChecks, folds.togglePreview);
  const chooseZoom = (chosen: Zoom): void => {
    setZoom(chosen);
    storeZoom(chosen);
  };

  return (
    <div className="frame workbench">
      <div>
        <TopBar crumb={`Năm ${periodYear(report.period)} › ${reportName(report.period)}`} onHome={leave}>
          <TopTools exits={exits} reload={reload} removed={onClose} />
        </TopBar>
        {session.isReadOnly ? <IssuedBanner report={report} takeBack={takeBack} /> : null}
        <Toolbar>
          <Button
            size="small"
            appearance="subtle"
            className="toolbar-toggle"
            aria-pressed={folds.outline}
            onClick={folds.toggleOutline}
          >
            Đề mục
          </Button>
          <Button
            size="small"
            appearance="subtle"
            className="toolbar-toggle"
            aria-pressed={folds.panel}
            onClick={folds.togglePanel}
          >
            Số liệu
          </Button>
          <Tooltip content="Trang in bên cạnh bài viết (Ctrl+Alt+P)" relationship="description" positioning="below-end">
            <Button
              size="small"
              appearance="subtle"
              className="toolbar-toggle"
              aria-pressed={folds.preview}
              onClick={folds.togglePreview}
            >
              Trang in
            </Button>
          </Tooltip>
        </Toolbar>
      </div>
      <main className="workbench-main" data-narrow={folds.narrow || undefined}>
        {folds.outline ? <Outline /> : null}
        <div className="workbench-middle">
          <div className="workbench-canvas">
            <Paper zoom={zoom} />
          </div>
          <BindOffer />
          {isFinding ? <FindBar close={() => setFinding(false)} /> : null}
        </div>
        {folds.panel ? <SidePanel /> : null}
        {folds.preview ? <PreviewPane /> : null}
      </main>
      <StatusLine zoom={zoom} setZoom={chooseZoom} />
      <HashPopup />
      <Dialogs reload={reload} />
      {exits.dialog}
      {exits.question ? <OpenPointsDialog {...exits.question} seeGap={showFirstGap} seeChecks={seeChecks} /> : null}
    </div>
  );
}
