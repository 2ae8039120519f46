import { Select } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type PeriodKey, parsePeriod } from '../../../shared/period/key.ts';
import { shiftPeriod } from '../../../shared/period/neighbours.ts';
import { call } from '../../client.ts';
import { useLive } from '../../editor/live.ts';
import { SheetGrid, type SheetHandle } from '../../grid/sheet/SheetGrid.tsx';
import type { FigurePlace } from '../../passport/figure-place.ts';
import { usePassport } from '../../passport/usePassport.ts';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { StatusBar } from '../../ui/StatusBar.tsx';
import { useSay } from '../../ui/say.tsx';
import { FigurePane } from './FigurePane.tsx';
import { FormulaBar } from './FormulaBar.tsx';
import { HistorySheet } from './history-sheet.ts';
import { IndicatorChart } from './IndicatorChart.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { SelectionFacts } from './SelectionFacts.tsx';
import { useFreshFigures } from './useFreshFigures.ts';
import type { Selected, ViewProps } from './view-props.ts';

const spans = [6, 12, 24, 36] as const;
const shownCharts = 4;
const mostPeriods = 60;

/** Indicators over time: a sheet of periods, and the selected rows as charts beside their plan and the year before. */
export function HistoryView(props: ViewProps) {
  const { workspace, lines, fold, tools, period, setPeriod, indicator, setIndicator, pane } = props;
  const say = useSay();
  const [chosen, setSpan] = useState<number | 'all' | null>(null);
  const [known, setKnown] = useState<readonly PeriodKey[]>([]);
  const [selected, setSelected] = useState<Selected | null>(null);
  const handle = useRef<SheetHandle>(null);
  const span = chosen ?? usualSpan(period, known);
  const periods = useMemo(() => periodsOf(period, span, known), [period, span, known]);
  const key = periods.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the periods themselves, not the list that holds them
  const sheet = useMemo(() => new HistorySheet(periods, workspace), [key, workspace]);
  const version = useLive(sheet.version);
  useFreshFigures(sheet);
  const columns = useMemo(() => sheet.columns(), [sheet]);

  useEffect(() => {
    call('values.periods', {}).then(setKnown, say.failed);
  }, [say]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where one arrives, and when other periods are shown
  useEffect(() => {
    if (indicator !== undefined)
      handle.current?.goTo(indicator, periods.includes(period) ? period : (periods.at(-1) ?? ''));
  }, [key]);
  const select = (now: Selected | null): void => {
    setSelected(now);
    if (now) setIndicator(now.row);
  };
  const place: FigurePlace | null = selected
    ? { indicator: selected.row, period: selected.column, measure: 'value' }
    : null;
  const passport = usePassport(place, version);
  const goTo = (to: FigurePlace): void => {
    if (!periods.includes(to.period)) {
      setIndicator(to.indicator);
      setSpan('all');
      setPeriod(to.period);
    }
    handle.current?.goTo(to.indicator, to.period);
  };
  const enter = (at: FigurePlace, value: string | null, reason?: string): Promise<void> | undefined => {
    const cell = sheet.figure(at.indicator, at.period);
    const entered = cell?.source === 'entered' ? cell.value : null;
    const isHere = cell !== undefined && value !== entered;
    return isHere ? sheet.enter([{ row: at.indicator, column: at.period, value }], reason) : undefined;
  };
  const values = selected
    ? selected.rows.flatMap((row) => selected.columns.map((column) => sheet.cell(row, column).value))
    : [];
  return (
    <>
      <div className="figures-view">
        <div className="figures-tools">
          <PeriodBar period={period} choose={setPeriod} />
          <Select
            size="small"
            aria-label="Bao nhiêu kỳ"
            value={String(span)}
            onChange={(_, { value }) => setSpan(value === 'all' ? 'all' : Number(value))}
          >
            {spans.map((count) => (
              <option key={count} value={count}>{`${count} kỳ`}</option>
            ))}
            <option value="all">Mọi kỳ có số</option>
          </Select>
          {tools}
        </div>
        <FormulaBar passport={passport} isPaneOpen={pane.isOpen} togglePane={pane.toggle} />
        <div className="figures-work" data-pane={pane.isOpen || undefined}>
          <SheetGrid
            label="Diễn biến số liệu"
            lines={lines}
            columns={columns}
            source={sheet}
            fold={fold}
            select={select}
            explain={pane.toggle}
            handle={handle}
          />
          {pane.isOpen ? (
            <FigurePane place={place} workspace={workspace} version={version} goTo={goTo} enter={enter}>
              <section className="figures-charts" aria-label="Biểu đồ của các dòng đang chọn">
                {(selected?.rows ?? []).slice(0, shownCharts).map((row) => (
                  <IndicatorChart
                    key={`${row} ${version}`}
                    id={row}
                    period={selected?.column ?? period}
                    sheet={sheet}
                    workspace={workspace}
                  />
                ))}
                <p className="figures-charts-hint">
                  {(selected?.rows.length ?? 0) > shownCharts
                    ? `Chọn ${selected?.rows.length} dòng: biểu đồ của ${shownCharts} dòng đầu.`
                    : 'Chọn nhiều dòng (Shift + mũi tên, hoặc kéo chuột) để xem nhiều biểu đồ.'}
                </p>
              </section>
            </FigurePane>
          ) : null}
        </div>
      </div>
      <StatusBar end={<SelectionFacts values={values} />}>
        <SavedNote state="saved" at={null} />
        <span>Sửa được mọi kỳ · Ctrl+Z hoàn tác · dán được cả khối từ Excel, Word</span>
      </StatusBar>
    </>
  );
}

/** Twelve periods of the kind; where next to nothing is known of those, all periods that hold figures. */
function usualSpan(period: PeriodKey, known: readonly PeriodKey[]): number | 'all' {
  const last = new Set(periodsOf(period, 12, known));
  return known.length > 1 && known.filter((one) => last.has(one)).length < 2 ? 'all' : 12;
}

/** The periods that are shown, the earliest first: so many of a kind up to the chosen one, or all that hold figures. */
function periodsOf(period: PeriodKey, span: number | 'all', known: readonly PeriodKey[]): PeriodKey[] {
  if (span === 'all' && known.length > 0) return known.slice(0, mostPeriods).toReversed();
  const count = span === 'all' ? 12 : span;
  // Before the first year that a period may have there is nothing to show.
  return Array.from({ length: count }, (_, place) => shiftPeriod(period, place + 1 - count)).filter(
    (key) => yearOf(key) > 1901,
  );
}

function yearOf(key: PeriodKey): number {
  const period = parsePeriod(key);
  return period.kind === 'adhoc' ? Number(period.from.slice(0, 4)) : period.year;
}
