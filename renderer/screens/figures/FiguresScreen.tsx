import { Button, SearchBox, Tab, TabList } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { IndicatorSearch } from '../../grid/search-indicators.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import { ExportFiguresDialog } from '../import/ExportFiguresDialog.tsx';
import { HistoryView } from './HistoryView.tsx';
import { PeriodView } from './PeriodView.tsx';
import { sheetLines } from './sheet-lines.ts';
import { storedFolds, storeFolds } from './stored-choices.ts';
import { usePane } from './usePane.ts';
import './figures.css';

/** Where the screen begins. */
export interface FiguresStart {
  period: PeriodKey;
  view: 'period' | 'history';
  /** The indicator to begin at. */
  indicator?: string;
}

/** All figures in a wide place of their own: one period with its comparisons, or indicators over time with charts. */
export function FiguresScreen(props: {
  workspace: WorkspaceInfo;
  start: FiguresStart;
  /** What leads back, such as “Về báo cáo”. */
  back: string;
  close: () => void;
}) {
  const { workspace, start, back, close } = props;
  const [view, setView] = useState(start.view);
  const [period, setPeriod] = useState(start.period);
  const [indicator, setIndicator] = useState(start.indicator);
  const [folds, setFolds] = useState(storedFolds);
  const [query, setQuery] = useState('');
  const [isExporting, setExporting] = useState(false);
  const [isOpen, toggle] = usePane(start.indicator !== undefined && start.view === 'history');
  const search = useMemo(() => new IndicatorSearch(workspace.groups, workspace.indicators), [workspace]);
  const lines = useMemo(() => sheetLines(workspace, folds, search, query), [workspace, folds, search, query]);
  const fold = (group: string): void => {
    const next = new Set(folds);
    if (!next.delete(group)) next.add(group);
    setFolds(next);
    storeFolds(next);
  };
  const foldAll = (): void => {
    const next = folds.size > 0 ? new Set<string>() : new Set(workspace.groups.map((group) => group.id));
    setFolds(next);
    storeFolds(next);
  };
  const tools = (
    <>
      <SearchBox
        size="small"
        className="figures-search"
        placeholder="Tìm chỉ tiêu, không cần dấu"
        aria-label="Tìm chỉ tiêu"
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <Button size="small" appearance="subtle" onClick={foldAll}>
        {folds.size > 0 ? 'Mở mọi nhóm' : 'Gập mọi nhóm'}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setExporting(true)}>
        Xuất…
      </Button>
    </>
  );
  const showHistory = (of: string): void => {
    setIndicator(of);
    setView('history');
  };
  const pane = { isOpen, toggle };
  const common = { workspace, lines, fold, tools, period, setPeriod, indicator, setIndicator, pane, showHistory };
  return (
    <div className="frame figures">
      <TopBar crumb="Số liệu" onHome={close}>
        <TabList
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value as FiguresStart['view'])}
        >
          <Tab value="period">Kỳ báo cáo</Tab>
          <Tab value="history">Diễn biến</Tab>
        </TabList>
        <Button onClick={close}>{back}</Button>
      </TopBar>
      {view === 'period' ? <PeriodView {...common} /> : <HistoryView {...common} />}
      {isExporting ? <ExportFiguresDialog period={period} close={() => setExporting(false)} /> : null}
    </div>
  );
}
