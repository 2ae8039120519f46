import { countGaps } from '../../shared/document/gaps.ts';
import { printedBlocks } from '../../shared/document/printed-blocks.ts';
import { countFindings } from '../screens/report/open-points.ts';
import { type ReportOutput, useReportOutput } from '../screens/report/useReportOutput.tsx';
import { useLive } from './live.ts';
import { useSession } from './SessionContext.ts';

/** The ways out of the editor: what was typed last is saved first, and what is open is asked about. */
export function useReportExits(): ReportOutput {
  const session = useSession();
  const report = useLive(session.report);
  return useReportOutput(report, async () => {
    await session.prepare();
    return { gaps: countGaps(printedBlocks(session.blocks), session.look), found: await countFindings(report.id) };
  });
}
