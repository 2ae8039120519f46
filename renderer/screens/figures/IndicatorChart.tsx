import type { WorkspaceInfo } from '../../../shared/api.ts';
import { type PeriodKey, parsePeriod } from '../../../shared/period/key.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { type ChartPoint, FigureChart } from '../../ui/FigureChart.tsx';
import { axisLabel, numberOf } from './axis-label.ts';
import type { HistorySheet } from './history-sheet.ts';
import { ToDateChart } from './ToDateChart.tsx';

/** How an indicator went over the periods of a sheet, beside its plan and the year before. */
export function IndicatorChart({
  id,
  period: active,
  sheet,
  workspace,
}: {
  id: string;
  /** The active one: of what adds up, only periods as long as it can be drawn beside it. */
  period: PeriodKey;
  sheet: HistorySheet;
  workspace: WorkspaceInfo;
}) {
  const indicator = workspace.indicators.find((one) => one.id === id);
  if (!indicator) return null;
  const cells = sheet.series(id);
  const { kind } = parsePeriod(active);
  const addsUp = isFlow(indicator, workspace);
  const shown = sheet.periods.filter((period) => !addsUp || parsePeriod(period).kind === kind);
  const points = shown.map((period): ChartPoint => {
    const cell = sheet.figure(id, period);
    // A plan of the whole year is no measure for a month of a flow.
    const plan = indicator.nature === 'flow' && !isYear(period) ? null : (cell?.plan ?? null);
    return {
      label: axisLabel(period),
      value: numberOf(cell?.value),
      sameLastYear: numberOf(cell?.sameLastYear),
      plan: numberOf(plan),
    };
  });
  const isPlanned = indicator.nature === 'flow' && kind !== 'year' && cells.some((cell) => cell.plan !== null);
  const hasPlan = points.some((point) => point.plan !== null);
  return (
    <figure className="indicator-chart">
      <figcaption>
        {indicator.label} <small>({indicator.unit})</small>
      </figcaption>
      <FigureChart points={points} name={indicator.label} />
      <p className="indicator-chart-keys">
        <span data-key="value">trong kỳ</span>
        {points.some((point) => point.sameLastYear !== null) ? (
          <span data-key="last-year">cùng kỳ năm trước</span>
        ) : null}
        {hasPlan ? <span data-key="plan">kế hoạch năm</span> : null}
      </p>
      {isPlanned ? <ToDateChart indicator={indicator} periods={shown} /> : null}
    </figure>
  );
}

/** Whether figures of periods of different length cannot be compared. */
function isFlow({ nature, relations }: Indicator, { indicators }: WorkspaceInfo): boolean {
  if (nature !== 'derived') return nature === 'flow';
  const operands = relations.flatMap((one) => ('part' in one ? [one.part, one.whole] : []));
  return indicators.some((one) => operands.includes(one.id) && one.nature === 'flow');
}

function isYear(period: PeriodKey): boolean {
  return parsePeriod(period).kind === 'year';
}
