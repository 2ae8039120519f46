import { type BrowserWindow, ipcMain, type WebContents } from 'electron';
import { AppError } from '../shared/errors.ts';
import { type PdfProperties, withPdfProperties } from './files/pdf-properties.ts';
import { createHiddenWindow } from './window.ts';

/** Longer than the longest report takes to lay out on a slow PC. */
const patience = 120_000;

/** Lays out a report in a window that nobody sees and gives its PDF, tagged and with bookmarks. */
export async function makePdf(
  preload: string,
  report: string,
  properties: PdfProperties,
): Promise<{ bytes: Uint8Array; pages: number }> {
  return withPages(preload, report, async (window) => {
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return { bytes: withPdfProperties(pdf, properties), pages: countPages(pdf) };
  });
}

/** Lays out a report and hands it to the system's print dialog; false where the clerk gave up there. */
export async function printReport(preload: string, report: string): Promise<boolean> {
  return withPages(
    preload,
    report,
    (window) =>
      new Promise((resolve, reject) => {
        window.webContents.print(
          { silent: false, printBackground: true, pageSize: 'A4', margins: { marginType: 'none' } },
          (printed, reason) => {
            if (printed) resolve(true);
            else if (/cancel/i.test(reason)) resolve(false);
            else
              reject(
                new AppError(
                  'internal',
                  `Chưa in được (${reason}): hãy kiểm tra máy in đã bật và đã cài, hoặc xuất PDF rồi in từ đó.`,
                ),
              );
          },
        );
      }),
  );
}

async function withPages<Result>(
  preload: string,
  report: string,
  use: (window: BrowserWindow) => Promise<Result>,
): Promise<Result> {
  const window = createHiddenWindow(preload, `print/${report}`);
  window.webContents.once('dom-ready', () => likePaper(window.webContents));
  try {
    await pagesReady(window);
    return await use(window);
  } finally {
    window.destroy();
  }
}

/** Lines are measured on a screen whose points are as fine as the paper's, whatever the clerk's screen: the breaks found here must hold there. */
function likePaper(contents: WebContents): void {
  const size = { width: 1366, height: 768 };
  contents.enableDeviceEmulation({
    screenPosition: 'desktop',
    screenSize: size,
    viewPosition: { x: 0, y: 0 },
    viewSize: size,
    deviceScaleFactor: 1,
    scale: 1,
  });
}

/** The page says so itself, once its fonts are there and its pages are laid out. */
function pagesReady(window: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => end(() => reject(new AppError('internal', 'Chưa dàn được trang để in: hãy thử lại.')));
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      ipcMain.off('print-ready', hear);
      settle();
    };
    const hear = (event: Electron.IpcMainEvent): void => {
      if (event.sender === window.webContents) end(resolve);
    };
    const timer = setTimeout(fail, patience);
    ipcMain.on('print-ready', hear);
    window.webContents.once('render-process-gone', fail);
    window.webContents.once('did-fail-load', fail);
  });
}

/** Chromium writes its page objects in plain text. */
function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}
