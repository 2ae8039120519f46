import { useEffect, useState } from 'react';
import type { GridCell } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { call } from '../../client.ts';
import { FigureChart } from '../../ui/FigureChart.tsx';
import { axisLabel, numberOf } from './axis-label.ts';

/** How what adds up over a year comes near its plan: the years to date, beside the plan and the year before. */
export function ToDateChart({ indicator, periods }: { indicator: Indicator; periods: readonly PeriodKey[] }) {
  const [cells, setCells] = useState<readonly GridCell[]>([]);
  const { id, label } = indicator;
  const key = periods.join(' ');
  useEffect(() => {
    let gone = false;
    call('values.grid', { periods: key.split(' '), indicators: [id], toDate: true }).then(
      ({ rows }) => gone || setCells(rows[0]?.cells ?? []),
      // The chart of the periods themselves still stands.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [id, key]);
  if (cells.length !== periods.length) return null;
  const points = cells.map((cell, place) => ({
    label: axisLabel(periods[place] ?? ''),
    value: numberOf(cell.value),
    sameLastYear: numberOf(cell.sameLastYear),
    plan: numberOf(cell.plan),
  }));
  return (
    <>
      <FigureChart points={points} name={`${label}, lũy kế`} />
      <p className="indicator-chart-keys">
        <span data-key="value">lũy kế từ đầu năm</span>
        {points.some((point) => point.sameLastYear !== null) ? <span data-key="last-year">lũy kế cùng kỳ</span> : null}
        <span data-key="plan">kế hoạch năm</span>
      </p>
    </>
  );
}
