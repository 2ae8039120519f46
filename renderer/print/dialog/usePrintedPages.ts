import { useEffect, useState } from 'react';
import { usePages } from '../../pages/usePages.ts';
import { messageOf } from '../../ui/say.tsx';
import { loadPrintedReport, type PrintedReport } from '../load-printed-report.ts';

/** A stored report and its pages as they will be printed, each null until it is there; `trouble` says why they are not coming. */
export function usePrintedPages(report: string): {
  printed: PrintedReport | null;
  pages: ReturnType<typeof usePages>;
  trouble: string | null;
} {
  const [printed, setPrinted] = useState<PrintedReport | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    loadPrintedReport(report).then(
      (loaded) => gone || setPrinted(loaded),
      (error: unknown) => gone || setTrouble(messageOf(error)),
    );
    return () => {
      gone = true;
    };
  }, [report]);
  return { printed, pages: usePages(printed), trouble };
}
