import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  nativeTheme,
  type Session,
  screen,
  type WebContents,
} from 'electron';
import { type Bounds, isReachable, type WindowPlace } from './files/window-place.ts';
import { pageAddress } from './pages.ts';

const usual = { width: 1366, height: 768 } as const;
const smallest = { width: 640, height: 480 } as const;

/** Makes the clerk's window where it last stood, not yet shown. */
export function createWindow(preload: string, place: WindowPlace | undefined): BrowserWindow {
  const window = new BrowserWindow({
    ...standing(place?.bounds),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Sổ Báo Cáo',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#fafafa',
    ...guarded(preload),
  });
  if (place?.maximized) window.maximize();
  if (place?.zoom) window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(place.zoom));
  showOnce(window);
  void window.loadURL(pageAddress());
  return window;
}

/** Shows the window with its first picture. Electron does not always tell of that: then a moment after the page has come. */
function showOnce(window: BrowserWindow): void {
  const show = (): void => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.once('ready-to-show', show);
  window.webContents.once('did-finish-load', () => setTimeout(show, 150));
  window.webContents.once('did-fail-load', show);
}

/** Makes a window that nobody sees, to lay out pages for the printer or a PDF; nothing is loaded yet. */
export function createHiddenWindow(preload: string): BrowserWindow {
  return new BrowserWindow({ ...usual, show: false, ...guarded(preload, { backgroundThrottling: false }) });
}

/** How the window stands now, to be remembered. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoom: window.webContents.getZoomLevel(),
  };
}

/** Brings the window before the clerk. */
export function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Nothing in a page may open windows, leave for another address or ask for a permission. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** See `guardContents`. The window needs no permission but to put copied text on the clipboard. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  session.on('will-download', (event) => event.preventDefault());
  // Dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false);
}

function guarded(preload: string, more: { backgroundThrottling?: boolean } = {}): BrowserWindowConstructorOptions {
  return {
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      ...more,
    },
  };
}

function standing(bounds: Bounds | undefined): Partial<Bounds> {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  if (bounds && isReachable(bounds, areas)) return bounds;
  const area = screen.getPrimaryDisplay().workAreaSize;
  return { width: Math.min(usual.width, area.width), height: Math.min(usual.height, area.height) };
}
