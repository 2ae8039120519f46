import { Menu, MenuButton, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLive } from '../../editor/live.ts';
import { SheetGrid, type SheetHandle } from '../../grid/sheet/SheetGrid.tsx';
import type { FigurePlace } from '../../passport/figure-place.ts';
import { usePassport } from '../../passport/usePassport.ts';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { StatusBar } from '../../ui/StatusBar.tsx';
import { FigurePane } from './FigurePane.tsx';
import { FormulaBar } from './FormulaBar.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { columnName, measureOf, type PeriodColumn, PeriodSheet, periodColumns } from './period-sheet.ts';
import { RowTrend } from './RowTrend.tsx';
import { SelectionFacts } from './SelectionFacts.tsx';
import { storeColumns, storedColumns } from './stored-choices.ts';
import { useFreshFigures } from './useFreshFigures.ts';
import type { Selected, ViewProps } from './view-props.ts';

/** One period: what was planned, what was before, what is entered, and what follows. */
export function PeriodView(props: ViewProps) {
  const { workspace, lines, fold, tools, period, setPeriod, indicator, setIndicator, pane, showHistory } = props;
  const sheet = useMemo(() => new PeriodSheet(period, workspace), [period, workspace]);
  const version = useLive(sheet.version);
  useFreshFigures(sheet);
  const [shown, setShown] = useState(storedColumns);
  const [selected, setSelected] = useState<Selected | null>(null);
  const handle = useRef<SheetHandle>(null);
  const columns = useMemo(() => sheet.columns(shown), [sheet, shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only where one arrives
  useEffect(() => {
    if (indicator === undefined) handle.current?.focus();
    else handle.current?.goTo(indicator, 'value');
  }, []);
  const select = (now: Selected | null): void => {
    setSelected(now);
    if (now) setIndicator(now.row);
  };
  const chooseColumns = (names: readonly string[]): void => {
    const next = new Set(periodColumns.filter((column) => names.includes(column)));
    if (next.size === 0) return;
    setShown(next);
    storeColumns(next);
  };
  const place: FigurePlace | null = selected
    ? { indicator: selected.row, period, measure: measureOf(selected.column) }
    : null;
  const passport = usePassport(place, version);
  const goTo = (to: FigurePlace): void => {
    setPeriod(to.period);
    handle.current?.goTo(to.indicator, to.measure);
  };
  const enter = (at: FigurePlace, value: string | null, reason?: string): Promise<void> | undefined => {
    const isHere = at.period === period && value !== sheet.row(at.indicator)?.entered;
    return isHere ? sheet.enter([{ row: at.indicator, column: 'value', value }], reason) : undefined;
  };
  const values = selected
    ? selected.rows.flatMap((row) => selected.columns.map((column) => sheet.cell(row, column).value))
    : [];
  return (
    <>
      <div className="figures-view">
        <div className="figures-tools">
          <PeriodBar period={period} choose={setPeriod} />
          {tools}
          <Menu
            checkedValues={{ columns: [...shown] }}
            onCheckedValueChange={(_, { checkedItems }) => chooseColumns(checkedItems)}
          >
            <MenuTrigger disableButtonEnhancement>
              <MenuButton size="small" appearance="subtle">
                Cột
              </MenuButton>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {periodColumns.map((column: PeriodColumn) => (
                  <MenuItemCheckbox key={column} name="columns" value={column}>
                    {columnName(column, period)}
                  </MenuItemCheckbox>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </div>
        <FormulaBar passport={passport} isPaneOpen={pane.isOpen} togglePane={pane.toggle} />
        <div className="figures-work" data-pane={pane.isOpen || undefined}>
          <SheetGrid
            label={`Số liệu ${columnName('value', period)}`}
            lines={lines}
            columns={columns}
            source={sheet}
            fold={fold}
            select={select}
            tail={{
              caption: '12 kỳ gần đây',
              width: 112,
              draw: (row) => <RowTrend indicator={row} version={version} />,
            }}
            explain={pane.toggle}
            handle={handle}
          />
          {pane.isOpen ? (
            <FigurePane
              place={place}
              workspace={workspace}
              version={version}
              goTo={goTo}
              enter={enter}
              chart={showHistory}
            />
          ) : null}
        </div>
      </div>
      <StatusBar end={<SelectionFacts values={values} />}>
        <SavedNote state="saved" at={null} />
        <span>
          F2 sửa · Ctrl+D chép xuống · Ctrl+Z hoàn tác · Shift+F2 số này từ đâu ra · dán được cả khối từ Excel, Word
        </span>
      </StatusBar>
    </>
  );
}
