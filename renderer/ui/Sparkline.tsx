/** A small line of values, the earliest first; says nothing to screen readers (the number beside it does). Fewer than two values draw nothing. */
export function Sparkline({
  values,
  falling = false,
  width = 88,
}: {
  values: readonly number[];
  falling?: boolean;
  width?: number;
}) {
  const height = 24;
  if (values.length < 2) return <svg className="sparkline" width={width} height={height} aria-hidden="true" />;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = values.map((value, index) => {
    const x = 2 + (index * (width - 8)) / (values.length - 1);
    const y = high === low ? height / 2 : 3 + ((high - value) * (height - 6)) / (high - low);
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  });
  const last = points[points.length - 1];
  const colour = falling ? 'var(--bad)' : 'var(--brand)';
  return (
    <svg className="sparkline" width={width} height={height} aria-hidden="true">
      <polyline
        fill="none"
        stroke={colour}
        strokeWidth="1.6"
        strokeLinejoin="round"
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
      />
      {last ? <circle cx={last.x} cy={last.y} r="2.2" fill={colour} /> : null}
    </svg>
  );
}
