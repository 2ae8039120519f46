import { useEffect, useMemo, useState } from 'react';
import { StaticReport } from '../../shared/blocks/static-view.tsx';
import { printedBlocks } from '../../shared/document/printed-blocks.ts';
import { formatCss, printCss } from '../../shared/format/css.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { loadPrintedReport, type PrintedReport } from './load-printed-report.ts';
import { waitForLayout } from './wait-for-layout.ts';
import '../page/report.css';
import './print.css';

/** A report laid out to be printed or made into a PDF; tells the main process when it stands. */
export function PrintPage({ report }: { report: string }) {
  const [printed, setPrinted] = useState<PrintedReport | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const css = useMemo(() => `${formatCss(nd30)}\n${printCss(nd30)}`, []);

  useEffect(() => {
    loadPrintedReport(report).then(setPrinted, (error: unknown) => setTrouble(String(error)));
  }, [report]);

  useEffect(() => {
    if (printed) void waitForLayout().then(() => window.bridge.printReady());
  }, [printed]);

  return (
    <main className="report" lang={nd30.language}>
      <style>{css}</style>
      {trouble}
      {printed ? <StaticReport blocks={printedBlocks(printed.blocks)} look={printed.look} /> : null}
    </main>
  );
}
