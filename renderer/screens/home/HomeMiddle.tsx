import { Button } from '@fluentui/react-components';
import type { WorkspaceInfo } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { NextSteps } from './NextSteps.tsx';
import { type NextStep, nextSteps } from './next-steps.ts';
import { ReportList } from './ReportList.tsx';
import type { YearGroup } from './report-groups.ts';
import type { HomeData } from './useHome.ts';

/** The middle of the home screen: what to go on with, then the reports by year, or what the search has found. */
export function HomeMiddle(props: {
  data: HomeData;
  shown: readonly YearGroup[];
  typed: string;
  year: number | null;
  workspace: WorkspaceInfo;
  open: (report: string) => void;
  make: (start: { kind: string; period: PeriodKey }) => void;
  changed: () => void;
  showAll: () => void;
}) {
  const { data, shown, typed, year, workspace, open, make, changed, showAll } = props;
  const searching = typed.trim() !== '';
  const steps = nextSteps(data.reports, data.due, workspace.demo);
  const take = (step: NextStep): void => (step.do === 'goOn' ? open(step.report.id) : make(step));

  return (
    <>
      {searching || steps.length === 0 ? null : (
        <section aria-labelledby="next-title">
          <h2 id="next-title">Làm tiếp</h2>
          <NextSteps steps={steps} today={data.today} take={take} />
        </section>
      )}
      <ReportList groups={shown} today={data.today} open={open} changed={changed} />
      {shown.length > 0 ? null : (
        <div className="home-empty">
          {data.reports.length === 0 ? (
            <p>Sổ chưa có báo cáo nào. Chọn một kỳ ở trên, hoặc bấm “Báo cáo mới” để lập báo cáo cho kỳ bất kỳ.</p>
          ) : (
            <>
              <p>{`Không có báo cáo nào ${searching ? `khớp với “${typed.trim()}”` : ''}${year === null ? '' : ` trong năm ${year}`}.`}</p>
              <Button onClick={showAll}>Xem tất cả báo cáo</Button>
            </>
          )}
        </div>
      )}
    </>
  );
}
