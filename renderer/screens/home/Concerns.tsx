import { Link } from '@fluentui/react-components';
import { reportName } from '../../ui/report-words.ts';
import type { Concern } from './concerns.ts';

/** One card per thing found: the sentence first, then where. */
export function Concerns({ concerns, open }: { concerns: readonly Concern[]; open: (report: string) => void }) {
  return (
    <ul>
      {concerns.map(({ report, finding }) => (
        <li
          key={`${report.id} ${finding.rule} ${finding.message}`}
          className="concern"
          data-severity={finding.severity}
        >
          <p>{finding.message}</p>
          <Link as="button" onClick={() => open(report.id)}>
            Mở {reportName(report.period).toLowerCase()}
          </Link>
        </li>
      ))}
    </ul>
  );
}
