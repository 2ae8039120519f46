import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ReportSummary } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import type { PrintWishes } from '../../../shared/print/wishes.ts';
import { listen, shell } from '../../client.ts';
import { reportFileName, reportName } from '../../ui/report-words.ts';
import { useSay } from '../../ui/say.tsx';
import type { OpenQuestion } from './OpenPointsDialog.tsx';
import { loadGaps, loadOpenPoints, type OpenPoints } from './open-points.ts';

/** The ways a report leaves the program. Each says by itself what is going on and how it ended; `busy` while one runs. */
export interface ReportOutput {
  word(): void;
  pdf(): void;
  /** Opens the print dialog. */
  print(): void;
  busy: boolean;
  /** The print dialog, where it is open; to be drawn. */
  dialog: ReactNode;
  /** What is open in the report and is asked about first; to be drawn as `OpenPointsDialog`. */
  question: OpenQuestion | null;
}

const PrintDialog = lazy(() =>
  import('../../print/dialog/PrintDialog.tsx').then((module) => ({ default: module.PrintDialog })),
);

/** `open` runs first: it saves what was typed last and tells what is open in the report, about which the clerk is warned; nothing is forbidden. */
export function useReportOutput(
  report: Pick<ReportSummary, 'id' | 'period'>,
  open: () => Promise<OpenPoints> = () => loadOpenPoints(report.id),
): ReportOutput {
  const say = useSay();
  const [isRunning, setRunning] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const [question, setQuestion] = useState<OpenQuestion | null>(null);
  const busy = isRunning || isPrinting || question !== null;

  const ask = (points: OpenPoints, action: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const answer = (settle: () => void) => () => {
        setQuestion(null);
        settle();
      };
      setQuestion({
        ...points,
        action,
        goOn: answer(resolve),
        giveUp: answer(() => reject(new AppError('cancelled', 'Chưa xuất.'))),
      });
    });
  const start = (action: string, leave: () => void): void => {
    if (busy) return;
    setRunning(true);
    open()
      .then(({ gaps, found }) =>
        gaps > 0 || found.error > 0 || found.question > 0 ? ask({ gaps, found }, action) : undefined,
      )
      .finally(() => setRunning(false))
      .then(leave, say.failed);
  };
  const run = (text: string, work: () => Promise<void>): void => {
    setRunning(true);
    const working = say.working(text, () => void shell('work.stop'));
    const unfollow = followWork(text, working.tell);
    work()
      .catch(say.failed)
      .finally(() => {
        unfollow();
        working.end();
        setRunning(false);
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
    busy,
    question,
    word: () => start('Vẫn xuất', () => run('Đang xuất Word…', () => exported('export.word'))),
    pdf: () => start('Vẫn xuất', pdf),
    print: () => start('Vẫn in', () => setPrinting(true)),
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
