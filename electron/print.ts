import { type BrowserWindow, ipcMain, type WebContents, type WebContentsPrintOptions } from 'electron';
import type { LaidOut, LaidPages, PrinterInfo } from '../shared/api.ts';
import { AppError, missingFiles } from '../shared/errors.ts';
import type { PrintWishes } from '../shared/print/wishes.ts';
import { type PdfProperties, withPdfProperties } from './files/pdf-properties.ts';
import { pageAddress } from './pages.ts';
import { createHiddenWindow } from './window.ts';

/** Longer than the longest report takes to lay out on a slow PC. */
const patience = 120_000;

/** Whether the page's own script came with it. */
const hasBegun = "'begun' in document.getElementById('root').dataset";

/** How a long piece of work is followed and stopped. */
export interface Work {
  /** Stopped work throws `cancelled`. */
  signal: AbortSignal;
  /** Told once the pages stand. */
  laidOut(pages: number): void;
}

/** Lays out what is at `route` in a window that nobody sees and gives its PDF, tagged and with bookmarks. */
export async function makePdf(
  preload: string,
  route: string,
  properties: PdfProperties,
  work: Work,
): Promise<{ bytes: Uint8Array; pages: number }> {
  return withPages(preload, route, work, async ({ webContents }, { pages, turned }) => {
    const pdf = await webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return { bytes: withPdfProperties(pdf, { ...properties, turned }), pages };
  });
}

/** Lays out what is at `route` and sends it to a printer as wished, or with null shows the system's own print dialog; false where the clerk gave up there. */
export async function printPages(
  preload: string,
  route: string,
  wishes: PrintWishes | null,
  work: Work,
): Promise<boolean> {
  return withPages(
    preload,
    route,
    work,
    ({ webContents }) =>
      new Promise((resolve, reject) => {
        webContents.print({ ...paper, ...(wishes ? silently(wishes) : { silent: false }) }, (printed, reason) => {
          if (printed) resolve(true);
          else if (/cancel/i.test(reason)) resolve(false);
          else reject(notPrinted(wishes, reason));
        });
      }),
  );
}

/** The printers that the system knows. */
export async function listPrinters(contents: WebContents): Promise<PrinterInfo[]> {
  const found = await contents.getPrintersAsync();
  return found.map(({ name, displayName }) => ({ name, label: displayName || name }));
}

const paper: WebContentsPrintOptions = { printBackground: true, pageSize: 'A4', margins: { marginType: 'none' } };

function silently({ printer, copies, collate, sides, pages }: PrintWishes): WebContentsPrintOptions {
  return {
    silent: true,
    deviceName: printer,
    copies,
    collate,
    ...(sides === 'printer' ? {} : { duplexMode: sides }),
    // Electron counts pages from 0.
    ...(pages.length === 0 ? {} : { pageRanges: pages.map(({ from, to }) => ({ from: from - 1, to: to - 1 })) }),
  };
}

function notPrinted(wishes: PrintWishes | null, reason: string): AppError {
  const where = wishes ? `Máy in “${wishes.printer}” chưa nhận bản in` : 'Chưa in được';
  return new AppError(
    'internal',
    `${where} (${reason}): hãy kiểm tra máy in đã bật và còn giấy, chọn máy in khác, hoặc xuất PDF rồi in từ đó.`,
  );
}

async function withPages<Result>(
  preload: string,
  route: string,
  { signal, laidOut }: Work,
  use: (window: BrowserWindow, laid: LaidPages) => Promise<Result>,
): Promise<Result> {
  const window = createHiddenWindow(preload);
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new AppError('cancelled', 'Đã dừng theo yêu cầu.')));
  });
  window.webContents.once('dom-ready', () => likePaper(window.webContents));
  const made = async (): Promise<Result> => {
    const laid = await pagesReady(window, route);
    laidOut(laid.pages);
    return use(window, laid);
  };
  try {
    return await Promise.race([made(), stopped]);
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

/** The page says so itself, once its fonts are there and its pages are laid out, or why they cannot be. */
function pagesReady({ webContents }: BrowserWindow, route: string): Promise<LaidPages> {
  return new Promise((resolve, reject) => {
    const fail = (message = 'Chưa dàn được trang để in: hãy thử lại, nếu vẫn vậy thì đóng chương trình rồi mở lại.') =>
      end(() => reject(new AppError('internal', message)));
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      ipcMain.off('print-ready', hear);
      settle();
    };
    const hear = (event: Electron.IpcMainEvent, outcome: LaidOut): void => {
      if (event.sender !== webContents) return;
      if ('pages' in outcome) end(() => resolve(outcome));
      else fail(outcome.trouble);
    };
    const timer = setTimeout(fail, patience);
    ipcMain.on('print-ready', hear);
    webContents.once('render-process-gone', () => fail());
    webContents.once('did-finish-load', () => {
      webContents.executeJavaScript(hasBegun).then(
        (begun) => begun || fail(missingFiles),
        () => fail(),
      );
    });
    webContents.once('destroyed', () => fail());
    webContents.loadURL(pageAddress(route)).catch(() => fail());
  });
}
