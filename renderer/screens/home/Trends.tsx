import type { Trend } from '../../../shared/api.ts';
import { periodLabel, periodYear } from '../../../shared/period/words.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { Sparkline } from '../../ui/Sparkline.tsx';

/** Indicators over time, each with its latest value. */
export function Trends({ trends }: { trends: readonly Trend[] }) {
  return (
    <ul>
      {trends.map((trend) => (
        <TrendRow key={trend.indicator} trend={trend} />
      ))}
    </ul>
  );
}

function TrendRow({ trend }: { trend: Trend }) {
  const [before, last] = trend.points.slice(-2);
  if (!before || !last) return null;
  const falling = Number(last.value) < Number(before.value);
  const name = `${periodLabel(before.period).toLowerCase()} ${periodYear(before.period)}`;
  return (
    <li
      className="trend"
      title={trend.points
        .map(
          (point) =>
            `${periodLabel(point.period)} ${periodYear(point.period)}: ${formatFigure(point.value, trend, 'cell')}`,
        )
        .join('\n')}
    >
      <span>
        {trend.label}
        {falling ? <small className="trend-falls">giảm so {name}</small> : null}
      </span>
      <Sparkline values={trend.points.map((point) => Number(point.value))} falling={falling} />
      <b>{formatFigure(last.value, trend, 'cell')}</b>
    </li>
  );
}
