import { useState } from 'react';
import { countGaps } from '../../shared/document/gaps.ts';
import { printedBlocks } from '../../shared/document/printed-blocks.ts';
import { AppError } from '../../shared/errors.ts';
import { type ReportOutput, useReportOutput } from '../screens/report/useReportOutput.ts';
import { useSay } from '../ui/say.tsx';
import { useLive } from './live.ts';
import { useSession } from './SessionContext.ts';

/** The ways a report leaves the program, each asked about first where figures are missing. */
export interface ReportExits extends ReportOutput {
  /** The question that is open: how many figures are missing, and the two answers. */
  question: { gaps: number; goOn: () => void; giveUp: () => void } | null;
}

/** Saves what was typed last, asks where figures are missing, then exports or prints. */
export function useReportExits(): ReportExits {
  const session = useSession();
  const say = useSay();
  const report = useLive(session.report);
  const [question, setQuestion] = useState<ReportExits['question']>(null);

  const ask = (gaps: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const answer = (settle: () => void) => () => {
        setQuestion(null);
        settle();
      };
      setQuestion({
        gaps,
        goOn: answer(resolve),
        giveUp: answer(() => reject(new AppError('cancelled', 'Chưa xuất.'))),
      });
    });
  const prepare = async (): Promise<void> => {
    await session.prepare();
    const gaps = countGaps(printedBlocks(session.blocks), session.look);
    if (gaps > 0) await ask(gaps);
  };
  const output = useReportOutput(report);
  const after = (leave: () => void) => () => {
    prepare().then(leave, say.failed);
  };
  return {
    word: after(output.word),
    pdf: after(output.pdf),
    print: after(output.print),
    busy: output.busy || question !== null,
    question,
  };
}
