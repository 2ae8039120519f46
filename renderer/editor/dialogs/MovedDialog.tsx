import type { MovedFigure } from '../../../shared/api.ts';
import { shiftPeriod } from '../../../shared/period/neighbours.ts';
import { periodLabel } from '../../../shared/period/words.ts';
import { formatFigure, gapDots } from '../../../shared/value/format.ts';
import { ReadDialog } from '../../ui/ReadDialog.tsx';
import { useSession } from '../SessionContext.ts';

const measureWords: Readonly<Record<MovedFigure['measure'], string>> = {
  value: 'kỳ này',
  previous: 'kỳ trước',
  sameLastYear: 'cùng kỳ',
  yearToDate: 'lũy kế',
  plan: 'kế hoạch',
};

/** The figures of an issued report beside what the store holds now. */
export function MovedDialog({ moved, close }: { moved: readonly MovedFigure[]; close: () => void }) {
  const { look, report } = useSession();
  const { period } = report.get();
  const words = (figure: MovedFigure, value: string | null): string => {
    const indicator = look.indicator(figure.indicator);
    return value === null || !indicator ? gapDots : formatFigure(value, indicator, 'cell');
  };
  return (
    <ReadDialog title="Số trong sổ đã khác báo cáo" close={close}>
      <table className="moved">
        <thead>
          <tr>
            <th>Chỉ tiêu</th>
            <th>Đã in</th>
            <th>Nay</th>
          </tr>
        </thead>
        <tbody>
          {moved.map((figure) => (
            <tr key={`${figure.indicator} ${figure.offset} ${figure.measure}`}>
              <td>
                {figure.label}
                <small>
                  {figure.offset === 0 ? '' : `${periodLabel(shiftPeriod(period, figure.offset))}, `}
                  {measureWords[figure.measure]}
                </small>
              </td>
              <td>{words(figure, figure.printed)}</td>
              <td>{words(figure, figure.now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReadDialog>
  );
}
