import type { WorkspaceInfo } from '../../../shared/api.ts';
import { type PeriodKey, parsePeriod } from '../../../shared/period/key.ts';
import { periodYear } from '../../../shared/period/words.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { type ChartPoint, FigureChart } from '../../ui/FigureChart.tsx';
import type { HistorySheet } from './history-sheet.ts';

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
  const points = sheet.periods.flatMap((period, place): ChartPoint[] => {
    if (addsUp && parsePeriod(period).kind !== kind) return [];
    const cell = cells[place];
    // A plan of the whole year is no measure for a month of a flow.
    const plan = indicator.nature === 'flow' && !isYear(period) ? null : (cell?.plan ?? null);
    return [
      {
        label: shortLabel(period),
        value: numberOf(cell?.value),
        sameLastYear: numberOf(cell?.sameLastYear),
        plan: numberOf(plan),
      },
    ];
  });
  const last = cells.findLast((cell) => cell.plan !== null);
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
        {!hasPlan && last?.plan != null ? (
          <span>kế hoạch năm: {formatFigure(last.plan, indicator, 'cell')}</span>
        ) : null}
      </p>
    </figure>
  );
}

/** Whether figures of periods of different length cannot be compared. */
function isFlow({ nature, relations }: Indicator, { indicators }: WorkspaceInfo): boolean {
  if (nature !== 'derived') return nature === 'flow';
  const operands = relations.flatMap((one) => ('part' in one ? [one.part, one.whole] : []));
  return indicators.some((one) => operands.includes(one.id) && one.nature === 'flow');
}

function numberOf(value: string | null | undefined): number | null {
  return value == null ? null : Number(value);
}

function isYear(period: PeriodKey): boolean {
  return parsePeriod(period).kind === 'year';
}

/** As narrow as an axis wants it: `10/19`, `III/19`, `6T/19`, `2019`. */
function shortLabel(key: PeriodKey): string {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') return `${key.slice(8, 10)}/${key.slice(5, 7)}`;
  const year = String(periodYear(key)).slice(2);
  const roman = ['I', 'II', 'III', 'IV'];
  switch (period.kind) {
    case 'month':
      return `${period.number}/${year}`;
    case 'quarter':
      return `${roman[period.number - 1]}/${year}`;
    case 'half':
      return `${period.number === 1 ? '6T' : 'CN'}/${year}`;
    case 'nine-months':
      return `9T/${year}`;
    case 'year':
      return String(period.year);
  }
}
