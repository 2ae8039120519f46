import { formatDecimal } from '../../shared/value/format.ts';
import './figure-chart.css';

/** What stands at one place of the time axis; null where it is not known. */
export interface ChartPoint {
  label: string;
  value: number | null;
  sameLastYear: number | null;
  plan: number | null;
}

const width = 360;
const height = 170;
const room = { top: 10, right: 12, bottom: 26, left: 54 };

/** Values over time as a line, with the plan (dashed) and the same periods of the year before (dotted); unknown ones leave a gap. */
export function FigureChart({ points, name }: { points: readonly ChartPoint[]; name: string }) {
  const known = points.flatMap(({ value, sameLastYear, plan }) =>
    [value, sameLastYear, plan].filter((one) => one !== null),
  );
  if (known.length === 0) return <p className="figure-chart-none">Chưa có số liệu trong những kỳ này.</p>;
  const ticks = ticksFor(Math.min(...known), Math.max(...known));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (place: number): number =>
    room.left + ((place + 0.5) * (width - room.left - room.right)) / Math.max(1, points.length);
  const y = (value: number): number =>
    room.top + ((high - value) * (height - room.top - room.bottom)) / (high - low || 1);
  const every = Math.ceil(points.length / 6);
  return (
    <svg className="figure-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Biểu đồ: ${name}`}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="figure-chart-rule" x1={room.left} x2={width - room.right} y1={y(tick)} y2={y(tick)} />
          <text x={room.left - 6} y={y(tick) + 3.5} textAnchor="end">
            {formatDecimal(String(tick))}
          </text>
        </g>
      ))}
      {points.map(({ label }, place) =>
        place % every === 0 ? (
          <text key={label} x={x(place)} y={height - 8} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      {pathOf(
        points.map((point) => point.plan),
        x,
        y,
      ).map((path) => (
        <polyline key={path} className="figure-chart-plan" points={path} />
      ))}
      {pathOf(
        points.map((point) => point.sameLastYear),
        x,
        y,
      ).map((path) => (
        <polyline key={path} className="figure-chart-last-year" points={path} />
      ))}
      {pathOf(
        points.map((point) => point.value),
        x,
        y,
      ).map((path) => (
        <polyline key={path} className="figure-chart-line" points={path} />
      ))}
      {points.map(({ label, value }, place) =>
        value === null ? null : (
          <circle key={label} className="figure-chart-dot" cx={x(place)} cy={y(value)} r="3">
            <title>{`${label}: ${formatDecimal(String(value))}`}</title>
          </circle>
        ),
      )}
    </svg>
  );
}

/** One line for each run of known values; a single one is a short dash. */
function pathOf(
  values: readonly (number | null)[],
  x: (place: number) => number,
  y: (value: number) => number,
): string[] {
  const runs: [number, number][][] = [[]];
  values.forEach((value, place) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([x(place), y(value)]);
  });
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const dash: [number, number][] = [
      [first[0] - 7, first[1]],
      [first[0] + 7, first[1]],
    ];
    return (run.length > 1 ? run : dash).map(([left, top]) => `${left.toFixed(1)},${top.toFixed(1)}`).join(' ');
  });
}

/** Three to six round numbers that span the values. */
function ticksFor(low: number, high: number): number[] {
  // Near zero the axis begins at zero; far from it a change could not be seen.
  const from = low >= 0 && low < high * 0.6 ? 0 : low;
  const span = high - from || Math.abs(high) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, place) => Number(((first + place) * step).toPrecision(12)));
}
