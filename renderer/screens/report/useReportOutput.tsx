import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ReportSummary } from '../../../shared/api.ts';
import type { PrintWishes } from '../../../shared/print/wishes.ts';
import { listen, shell } from '../../client.ts';
import { reportFileName, reportName } from '../../ui/report-words.ts';
import { useSay } from '../../ui/say.tsx';
import { loadGaps } from './load-gaps.ts';

/** The ways a report leaves the program. Each says by itself what is going on and how it ended; `busy` while one runs. */
export interface ReportOutput {
  word(): void;
  pdf(): void;
  /** Opens the print dialog. */
  print(): void;
  busy: boolean;
  /** The print dialog, where it is open; to be drawn. */
  dialog: ReactNode;
}

const PrintDialog = lazy(() =>
  import('../../print/dialog/PrintDialog.tsx').then((module) => ({ default: module.PrintDialog })),
);

/** `prepare` runs first, such as saving what was typed last. */
export function useReportOutput(
  report: Pick<ReportSummary, 'id' | 'period'>,
  prepare: () => Promise<void> = () => Promise.resolve(),
): ReportOutput {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [isPrinting, setPrinting] = useState(false);

  const run = (text: string, work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    const working = say.working(text, () => void shell('work.stop'));
    const unfollow = followWork(text, working.tell);
    prepare()
      .then(work)
      .catch(say.failed)
      .finally(() => {
        unfollow();
        working.end();
        setBusy(false);
      });
  };

  const exported = async (method: 'export.word' | 'export.pdf'): Promise<void> => {
    const written = await shell(method, { report: report.id, name: reportFileName(report.period) });
    if (written === null) return;
    const { file } = written;
    const gaps = await loadGaps(report.id);
    const pages = 'pages' in written ? `, ${written.pages} trang` : '';
    const dots = gaps === 0 ? '' : ` Còn ${gaps} số liệu chưa có, trong tệp là dấu chấm.`;
    const show = (how: 'open' | 'folder') => () => void shell('file.show', { file, how }).catch(say.failed);
    say.done(
      `Đã xuất “${nameOf(file)}”${pages}.${dots}`,
      { label: 'Mở', run: show('open') },
      { label: 'Mở thư mục', run: show('folder') },
    );
  };

  const print = (wishes: PrintWishes | null): void => {
    setPrinting(false);
    run('Đang dàn trang để in…', async () => {
      if (await shell('print', { report: report.id, wishes })) say.done('Đã gửi tới máy in.');
    });
  };
  const pdf = (): void => run('Đang xuất PDF…', () => exported('export.pdf'));

  return {
    busy: busy || isPrinting,
    word: () => run('Đang xuất Word…', () => exported('export.word')),
    pdf,
    print: () => {
      if (busy) return;
      prepare().then(() => setPrinting(true), say.failed);
    },
    dialog: isPrinting ? (
      <Suspense fallback={null}>
        <PrintDialog
          report={report.id}
          title={`In ${lowered(reportName(report.period))}`}
          print={print}
          pdf={() => {
            setPrinting(false);
            pdf();
          }}
          close={() => setPrinting(false)}
        />
      </Suspense>
    ) : null,
  };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Tells how far the export or printing has come, as the other processes say it; returns the way to stop listening. */
function followWork(text: string, tell: (words: string) => void): () => void {
  const unlisten = listen((event) => {
    if (event.type === 'export.moved') tell(`${text} ${Math.round(100 * event.part)}%`);
  });
  const unhear = window.bridge.listenShell((news) => {
    if (news.type === 'pages.laid') tell(`${text} đã dàn ${news.pages} trang, đang ghi.`);
  });
  return () => {
    unlisten();
    unhear();
  };
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
