import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { ReportSummary } from '../../shared/api.ts';
import type { Day } from '../../shared/period/date.ts';
import { shell } from '../client.ts';
import { ReportMenu } from '../screens/report/ReportMenu.tsx';
import type { ReportOutput } from '../screens/report/useReportOutput.tsx';
import { useSay } from '../ui/say.tsx';
import { useLive } from './live.ts';
import { useSession } from './SessionContext.ts';

/** The ways out of the editor: print, PDF, Word, and all that is done to the report as a whole. */
export function TopTools(props: { exits: ReportOutput; reload: () => void; removed: () => void }) {
  const { exits, reload, removed } = props;
  const session = useSession();
  const say = useSay();
  const report = useLive(session.report);
  const [today, setToday] = useState<Day | null>(null);
  useEffect(() => {
    shell('today').then(setToday, () => undefined);
  }, []);
  const changed = (now: ReportSummary): void => {
    if (now.status === report.status) session.refreshContext().catch(say.failed);
    // Issued or taken back: read anew, for reading only or for writing.
    else reload();
  };
  return (
    <>
      <Button disabled={exits.busy} onClick={exits.print}>
        In
      </Button>
      <Button disabled={exits.busy} onClick={exits.pdf}>
        Xuất PDF
      </Button>
      <Button appearance="primary" disabled={exits.busy} onClick={exits.word}>
        Xuất Word
      </Button>
      {today === null ? null : (
        <ReportMenu
          report={report}
          today={today}
          output={exits}
          prepare={() => session.prepare()}
          changed={changed}
          removed={removed}
          rewritten={reload}
        >
          <Button icon={<MoreHorizontal20Regular />} aria-label="Việc khác với báo cáo này" />
        </ReportMenu>
      )}
    </>
  );
}
