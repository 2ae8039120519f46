import type { Trend } from '../../../shared/api.ts';
import { periodName } from '../../../shared/period/words.ts';
import { capitalise } from '../../../shared/text/unicode.ts';
import { compare } from '../../../shared/value/decimal.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { Sparkline } from '../../ui/Sparkline.tsx';

/** Indicators over time, each with its latest value; a click leads to its chart and its card. */
export function Trends({ trends, open }: { trends: readonly Trend[]; open: (trend: Trend) => void }) {
  return (
    <ul>
      {trends.map((trend) => (
        <TrendRow key={trend.indicator} trend={trend} open={() => open(trend)} />
      ))}
    </ul>
  );
}

function TrendRow({ trend, open }: { trend: Trend; open: () => void }) {
  const [before, last] = trend.points.slice(-2);
  if (!before || !last) return null;
  const falling = compare(last.value, before.value) < 0;
  return (
    <li>
      <button type="button" className="trend" title={everyPoint(trend)} onClick={open}>
        <span>
          <span className="trend-name">{trend.label}</span>
          {falling ? <small className="trend-falls">giảm so với {periodName(before.period)}</small> : null}
        </span>
        <Sparkline values={trend.points.map((point) => Number(point.value))} falling={falling} />
        <b>{formatFigure(last.value, trend, 'cell')}</b>
      </button>
    </li>
  );
}

function everyPoint(trend: Trend): string {
  const points = trend.points.map(
    ({ period, value }) => `${capitalise(periodName(period))}: ${formatFigure(value, trend, 'cell')}`,
  );
  return [`${trend.label} (${trend.unit})`, ...points].join('\n');
}
