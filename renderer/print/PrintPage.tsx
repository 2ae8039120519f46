import { useEffect, useMemo, useRef, useState } from 'react';
import { PageFoot } from '../../shared/blocks/first-page/PageFoot.tsx';
import { StaticReport } from '../../shared/blocks/static-view.tsx';
import { partsOf } from '../../shared/document/landscape.ts';
import { formatCss, printCss } from '../../shared/format/css.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { messageOf } from '../ui/say.tsx';
import { loadPrintedReport, type PrintedReport } from './load-printed-report.ts';
import { layOnSheets } from './sheets.ts';
import { tellLists, tellStructure } from './tell-structure.ts';
import { waitForLayout } from './wait-for-layout.ts';
import '../page/report.css';
import './print.css';

/** A report laid out on sheets, to be printed or made into a PDF; tells the main process when they stand. */
export function PrintPage({ report }: { report: string }) {
  const [printed, setPrinted] = useState<PrintedReport | null>(null);
  const css = useMemo(() => `${formatCss(nd30)}\n${printCss(nd30)}`, []);
  const home = useRef<HTMLElement>(null);

  useEffect(() => {
    loadPrintedReport(report).then(setPrinted, giveUp);
  }, [report]);

  useEffect(() => {
    if (!printed) return;
    document.documentElement.lang = nd30.language;
    waitForLayout()
      .then(() => {
        if (!home.current) return;
        tellStructure(home.current);
        const pages = layOnSheets(home.current, nd30);
        tellLists(document);
        window.bridge.printReady({ pages });
      })
      .catch(giveUp);
  }, [printed]);

  const parts = printed ? partsOf(printed.blocks) : [];
  return (
    <>
      <style>{css}</style>
      <main className="report print" ref={home}>
        {printed
          ? parts.map((part) => (
              <div key={part[0]?.id} className="sheet-text">
                <StaticReport blocks={part} look={printed.look} />
              </div>
            ))
          : null}
        {printed ? <PageFoot look={printed.look} /> : null}
      </main>
    </>
  );
}

/** Nobody sees this page: what went wrong is told where the clerk is. */
function giveUp(error: unknown): void {
  window.bridge.printReady({ trouble: messageOf(error) });
}
