import { Link } from '@fluentui/react-components';
import { reportName } from '../../ui/report-words.ts';
import type { FiguresStart } from '../figures/FiguresScreen.tsx';
import type { Concern } from './concerns.ts';

/** One card per thing found: the sentence first, then where, and the way to the figures that it is about. */
export function Concerns(props: {
  concerns: readonly Concern[];
  open: (report: string) => void;
  openFigures: (start: FiguresStart) => void;
}) {
  const { concerns, open, openFigures } = props;
  return (
    <ul>
      {concerns.map(({ report, finding }) => {
        const [value] = finding.values ?? [];
        return (
          <li
            key={`${report.id} ${finding.rule} ${finding.message}`}
            className="concern"
            data-severity={finding.severity}
          >
            <p>{finding.message}</p>
            <div className="concern-ways">
              <Link as="button" onClick={() => open(report.id)}>
                Mở {reportName(report.period).toLowerCase()}
              </Link>
              {value ? (
                <Link
                  as="button"
                  onClick={() => openFigures({ period: value.period, view: 'period', indicator: value.indicator })}
                >
                  Xem số
                </Link>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
