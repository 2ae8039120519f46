import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReportSummary } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { periodLabel } from '../../../shared/period/words.ts';
import { reportName, statusWords, whenWords } from '../../ui/report-words.ts';
import { ReportMenu } from '../report/ReportMenu.tsx';
import type { YearGroup } from './report-groups.ts';

/** The reports of each year in a box of their own. */
export function ReportList(props: {
  groups: readonly YearGroup[];
  today: Day;
  open: (report: string) => void;
  changed: () => void;
}) {
  return props.groups.map((group) => (
    <section key={group.year} aria-labelledby={`year-${group.year}`}>
      <h2 id={`year-${group.year}`}>Năm {group.year}</h2>
      <ul className="report-box">
        {group.reports.map((report) => (
          <ReportRow key={report.id} report={report} {...props} />
        ))}
      </ul>
    </section>
  ));
}

function ReportRow(props: { report: ReportSummary; today: Day; open: (report: string) => void; changed: () => void }) {
  const { report, today, open, changed } = props;
  return (
    <li className="report-row">
      <button type="button" className="report-open" onClick={() => open(report.id)}>
        <span className="report-names">
          <span>{periodLabel(report.period)}</span>
          <small>{report.title}</small>
        </span>
        <small className="report-when">{whenWords(report, today)}</small>
        <span className="tag" data-tone={report.status}>
          {statusWords[report.status]}
        </span>
      </button>
      <ReportMenu
        report={report}
        today={today}
        open={() => open(report.id)}
        changed={changed}
        removed={changed}
        rewritten={changed}
      >
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={`Việc khác với ${reportName(report.period)}`}
        />
      </ReportMenu>
    </li>
  );
}
