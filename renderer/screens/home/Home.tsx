import { Button, SearchBox } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { call } from '../../client.ts';
import { StatusBar } from '../../ui/StatusBar.tsx';
import { useSay } from '../../ui/say.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import type { FiguresStart } from '../figures/FiguresScreen.tsx';
import { NewReport } from '../new-report/NewReport.tsx';
import { useHelp } from '../workspace/HelpRoom.tsx';
import { WhoDialog } from '../workspace/WhoDialog.tsx';
import { WorkspaceMenu } from '../workspace/WorkspaceMenu.tsx';
import { BinDialog } from './BinDialog.tsx';
import { HomeAside } from './HomeAside.tsx';
import { HomeMiddle } from './HomeMiddle.tsx';
import { byYear, matching } from './report-groups.ts';
import { useHome } from './useHome.ts';
import { YearRail } from './YearRail.tsx';
import './home.css';

/** The list of reports: what to go on with, the reports by year, and what is worth a look. */
export function Home(props: {
  workspace: WorkspaceInfo;
  version: string;
  openReport: (report: string) => void;
  openFigures: (start: FiguresStart) => void;
  openDirectory: () => void;
  openCatalogue: () => void;
  setWorkspace: (workspace: WorkspaceInfo) => void;
}) {
  const { workspace, version, openReport, openFigures, openDirectory, openCatalogue, setWorkspace } = props;
  const { data, concerns, reload } = useHome();
  const help = useHelp();
  const say = useSay();
  const [year, setYear] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  const [making, setMaking] = useState<{ kind: string; period: PeriodKey } | null>(null);
  const [asked, setAsked] = useState(workspace.who !== null);
  const [isBinOpen, setBinOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);

  const groups = useMemo(() => (data ? byYear(data.reports) : []), [data]);
  const shown = useMemo(() => {
    const found = data ? byYear(matching(data.reports, data.kinds, typed)) : [];
    return year === null ? found : found.filter((group) => group.year === year);
  }, [data, typed, year]);

  const makeNew = (): void => {
    if (!data) return;
    const due = data.due.find((item) => item.report === null);
    const kind = data.kinds[0]?.id ?? '';
    setMaking(due ? { kind: due.kind, period: due.key } : { kind, period: data.today.slice(0, 7) });
  };
  const startFigures = async (): Promise<void> => {
    // At what is due, else at the latest figures there are.
    const due = data?.due.find((item) => item.status !== 'issued')?.key;
    const period = due ?? (await call('values.periods', {}))[0] ?? data?.today.slice(0, 7);
    if (period !== undefined) openFigures({ period, view: 'period' });
  };
  const keys = useRef({ makeNew });
  keys.current = { makeNew };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.altKey || event.shiftKey) return;
      if (event.key === 'f') search.current?.focus();
      else if (event.key === 'n') keys.current.makeNew();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div className="frame">
      <TopBar crumb={workspace.agency.name}>
        <SearchBox
          input={{ ref: search }}
          className="home-search"
          value={typed}
          placeholder="Tìm báo cáo, không cần dấu"
          aria-label="Tìm báo cáo"
          onChange={(_, { value }) => setTyped(value)}
        />
        <Button appearance="primary" disabled={!data} onClick={makeNew}>
          Báo cáo mới
        </Button>
        <WorkspaceMenu workspace={workspace} changed={setWorkspace} />
      </TopBar>
      <div className="home">
        <YearRail
          years={groups.map((group) => group.year)}
          chosen={year}
          choose={setYear}
          bin={() => setBinOpen(true)}
          figures={() => void startFigures().catch(say.failed)}
          directory={openDirectory}
          catalogue={openCatalogue}
          help={help}
        />
        <main className="home-middle">
          {data ? (
            <HomeMiddle
              data={data}
              shown={shown}
              typed={typed}
              year={year}
              workspace={workspace}
              open={openReport}
              make={setMaking}
              changed={reload}
              showAll={() => {
                setTyped('');
                setYear(null);
              }}
            />
          ) : null}
        </main>
        <aside className="home-aside" aria-label="Đáng chú ý">
          {data ? (
            <HomeAside data={data} concerns={concerns} open={openReport} make={setMaking} openFigures={openFigures} />
          ) : null}
        </aside>
      </div>
      <StatusBar
        end={
          <>
            <span title={workspace.file}>{workspace.file.split(/[\\/]/).at(-1)}</span>
            <span>bản {version}</span>
          </>
        }
      >
        <span>{workspace.who === null ? 'Chưa ghi tên người dùng sổ' : `Người dùng sổ: ${workspace.who}`}</span>
      </StatusBar>
      {data && making ? (
        <NewReport
          kinds={data.kinds}
          reports={data.reports}
          start={making}
          open={openReport}
          close={() => setMaking(null)}
        />
      ) : null}
      {data && isBinOpen ? <BinDialog today={data.today} close={() => setBinOpen(false)} /> : null}
      {asked ? null : <WhoDialog who={null} close={() => setAsked(true)} saved={setWorkspace} />}
    </div>
  );
}
