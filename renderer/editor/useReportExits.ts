import { useState } from 'react';
import type { Severity } from '../../shared/api.ts';
import { countGaps } from '../../shared/document/gaps.ts';
import { printedBlocks } from '../../shared/document/printed-blocks.ts';
import { AppError } from '../../shared/errors.ts';
import { call } from '../client.ts';
import { type ReportOutput, useReportOutput } from '../screens/report/useReportOutput.tsx';
import { useSay } from '../ui/say.tsx';
import { useLive } from './live.ts';
import { useSession } from './SessionContext.ts';

/** The ways a report leaves the program, each asked about first where figures are missing or the checks have found something. */
export interface ReportExits extends ReportOutput {
  /** The question that is open: what is, and the two answers. */
  question: (OpenPoints & { action: string; goOn: () => void; giveUp: () => void }) | null;
}

/** How many figures are missing, and how much the checks have found by severity. */
export interface OpenPoints {
  gaps: number;
  found: Readonly<Record<Severity, number>>;
}

/** Saves what was typed last, asks where something is open, then exports or prints: it warns and never forbids. */
export function useReportExits(): ReportExits {
  const session = useSession();
  const say = useSay();
  const report = useLive(session.report);
  const [question, setQuestion] = useState<ReportExits['question']>(null);

  const ask = (open: OpenPoints, action: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const answer = (settle: () => void) => () => {
        setQuestion(null);
        settle();
      };
      setQuestion({
        ...open,
        action,
        goOn: answer(resolve),
        giveUp: answer(() => reject(new AppError('cancelled', 'Chưa xuất.'))),
      });
    });
  const prepare = async (action: string): Promise<void> => {
    await session.prepare();
    const gaps = countGaps(printedBlocks(session.blocks), session.look);
    const found = await countFindings(report.id);
    if (gaps > 0 || found.error > 0 || found.question > 0) await ask({ gaps, found }, action);
  };
  const output = useReportOutput(report);
  const after = (leave: () => void, action: string) => () => {
    prepare(action).then(leave, say.failed);
  };
  return {
    word: after(output.word, 'Vẫn xuất'),
    pdf: after(output.pdf, 'Vẫn xuất'),
    print: after(output.print, 'Vẫn in'),
    dialog: output.dialog,
    busy: output.busy || question !== null,
    question,
  };
}

async function countFindings(report: string): Promise<Record<Severity, number>> {
  const found = { error: 0, question: 0, info: 0 };
  try {
    for (const { severity, rule, kept } of await call('checks.run', { report })) {
      // The missing figures are counted by themselves, as they are printed.
      if (rule !== 'missing-figure' && kept === null) found[severity] += 1;
    }
  } catch {
    // A check that cannot be made stands in nobody's way.
  }
  return found;
}
