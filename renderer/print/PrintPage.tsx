import { useEffect, useMemo, useRef, useState } from 'react';
import { landscapeBlocks } from '../../shared/document/landscape.ts';
import { formatCss, printCss } from '../../shared/format/css.ts';
import { drawSheet } from '../pages/draw-sheet.ts';
import { MeasureRoom } from '../pages/MeasureRoom.tsx';
import { PageLayout } from '../pages/page-layout.ts';
import { messageOf } from '../ui/say.tsx';
import { loadPrintedReport, type PrintedReport } from './load-printed-report.ts';
import { tellLists, tellStructure } from './tell-structure.ts';
import './print.css';

/** A report laid out on sheets, to be printed or made into a PDF; tells the main process when they stand. */
export function PrintPage({ report }: { report: string }) {
  const [printed, setPrinted] = useState<PrintedReport | null>(null);
  const css = useMemo(
    () => (printed ? `${formatCss(printed.look.profile)}\n${printCss(printed.look.profile)}` : ''),
    [printed],
  );
  const home = useRef<HTMLElement>(null);

  useEffect(() => {
    loadPrintedReport(report).then(setPrinted, giveUp);
  }, [report]);

  useEffect(() => {
    if (!printed) return;
    document.documentElement.lang = printed.look.profile.language;
    document.title = printed.title;
    drawSheets(printed)
      .then(({ sheets, turned }) => {
        home.current?.append(...sheets.map(onPaper));
        window.bridge.printReady({ pages: sheets.length, turned });
      })
      .catch(giveUp);
  }, [printed]);

  return (
    <>
      <style>{css}</style>
      <main className="print" ref={home} />
    </>
  );
}

interface Drawn {
  sheets: HTMLElement[];
  /** The places of the landscape ones. */
  turned: number[];
}

async function drawSheets({ blocks, look }: PrintedReport): Promise<Drawn> {
  const room = new MeasureRoom(look.profile);
  await room.ready;
  const layout = new PageLayout(room);
  const pages = await layout.layOut(blocks, look, landscapeBlocks(blocks, look), () => Promise.resolve(true));
  const sheets = (pages ?? []).map((page) => ({ part: page.part, sheet: drawSheet(page, look.profile, room) }));
  for (const part of Map.groupBy(sheets, (one) => one.part).values()) tellStructure(part.map((one) => one.sheet));
  const drawn = sheets.map((one) => one.sheet);
  for (const sheet of drawn) tellLists(sheet);
  room.close();
  return { sheets: drawn, turned: (pages ?? []).flatMap((page, at) => (page.isTurned ? [at] : [])) };
}

/** A piece of upright paper with the sheet on it. */
function onPaper(sheet: HTMLElement): HTMLElement {
  const paper = document.createElement('div');
  paper.className = 'print-sheet';
  paper.append(sheet);
  return paper;
}

/** Nobody sees this page: what went wrong is told where the clerk is. */
function giveUp(error: unknown): void {
  window.bridge.printReady({ trouble: messageOf(error) });
}
