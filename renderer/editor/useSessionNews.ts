import { useEffect } from 'react';
import { call, listen } from '../client.ts';
import type { ReportSession } from './session.ts';

/** Several pieces of news in a row make one reading. */
const restBeforeReading = 150;

/** Follows what happens elsewhere: new figures, a report changed by someone else, a service that was started again; and saves before the window closes. */
export function useSessionNews(session: ReportSession, reload: () => void): void {
  useEffect(() => {
    let figuresTimer: ReturnType<typeof setTimeout> | undefined;
    const readFigures = (): void => {
      clearTimeout(figuresTimer);
      // What could not be read stays as it was until the next news.
      figuresTimer = setTimeout(() => session.figures.refresh().catch(() => undefined), restBeforeReading);
    };
    window.bridge.onClosing(() => session.autosave.flush());
    const stop = listen((event) => {
      switch (event.type) {
        case 'values.changed':
          if (!session.figures.isEntering) readFigures();
          break;
        case 'reports.changed':
          if (event.report === session.report.get().id)
            session.noteRevision(event.revision).then((same) => same || reload());
          break;
        case 'directory.changed':
          readNames(session).catch(() => undefined);
          break;
        case 'service.restarted':
          session.autosave.retry();
          readFigures();
          break;
      }
    });
    return () => {
      stop();
      clearTimeout(figuresTimer);
      window.bridge.onClosing(() => Promise.resolve());
    };
  }, [session, reload]);
}

/** Shows agency and signer as the directory now has them. A report that was changed as well is left to its own news. */
async function readNames(session: ReportSession): Promise<void> {
  const { report, context } = await call('reports.read', { report: session.report.get().id });
  if (report.revision === session.autosave.revision) session.look.liveContext.set(context);
}
