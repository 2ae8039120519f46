import { useEffect, useState } from 'react';
import { periodName } from '../../../shared/period/words.ts';
import { capitalise } from '../../../shared/text/unicode.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { type KnownTrend, trendOf } from './row-trends.ts';

const shownPeriods = 12;

/** The last twelve values of an indicator as a small line; read once it is in view. `version` counts changes of figures. */
export function RowTrend({ indicator, version }: { indicator: string; version: number }) {
  const [trend, setTrend] = useState<KnownTrend | undefined>();
  useEffect(() => {
    let gone = false;
    trendOf(indicator, version).then(
      (found) => gone || setTrend(found),
      // A row without its line is still whole.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [indicator, version]);
  const points = trend?.points.slice(-shownPeriods) ?? [];
  if (!trend || points.length < 2) return null;
  const [before, last] = points.slice(-2);
  const words = points
    .map(({ period, value }) => `${capitalise(periodName(period))}: ${formatFigure(value, trend, 'cell')}`)
    .join('\n');
  return (
    <span title={words}>
      <Sparkline
        values={points.map(({ value }) => Number(value))}
        falling={before !== undefined && last !== undefined && Number(last.value) < Number(before.value)}
        width={90}
      />
    </span>
  );
}
