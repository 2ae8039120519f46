import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, BrowserWindow, dialog, ipcMain, session, utilityProcess } from 'electron';
import type { ServiceEvent, ShellNews, StartInfo } from '../shared/api.ts';
import { openRecent } from './files/recent.ts';
import { windowPlaceFile } from './files/window-place.ts';
import { installContextMenu, installMenu } from './menu.ts';
import { declarePages, servePages } from './pages.ts';
import { saveAll, saveAllOrAsk } from './save-all.ts';
import { createLeaving } from './seal-or-ask.ts';
import { createShell } from './shell.ts';
import { startNode, startUtility } from './transport/child.ts';
import { linkService } from './transport/link.ts';
import { failureOf } from './transport/outcome.ts';
import { serviceNode } from './transport/switch.ts';
import { comeForward, createWindow, guardContents, guardSession, placeOf } from './window.ts';
import { keepWorkspace } from './workspace-keeper.ts';

const preload = join(import.meta.dirname, 'preload.cjs');
const pages = join(import.meta.dirname, '..', 'renderer');
const service = join(import.meta.dirname, 'service.js');

app.setName('So Bao Cao');
app.setAppUserModelId('vn.sobaocao.app');
const chosenFolder = app.commandLine.getSwitchValue('user-data-dir');
app.setPath('userData', chosenFolder ? resolve(chosenFolder) : join(app.getPath('appData'), 'So Bao Cao'));
// Dates are typed day before month whatever language the PC speaks.
app.commandLine.appendSwitch('lang', 'vi');
declarePages();

if (app.requestSingleInstanceLock()) run().catch(giveUp);
else app.exit(0);

async function run(): Promise<void> {
  const arrived = secondStarts();
  const userData = app.getPath('userData');
  const place = windowPlaceFile(join(userData, 'window.json'));
  const [recent, lastPlace] = await Promise.all([
    openRecent(join(userData, 'recent.json')),
    place.read(),
    app.whenReady(),
  ]);
  const node = serviceNode({ electron: process.versions.electron, env: process.env, resources: process.resourcesPath });
  const link = linkService({
    start: () => {
      const words = ['--data', userData];
      return node === null ? startUtility(utilityProcess.fork, service, words) : startNode(node, service, words);
    },
    reopen: async (call) => {
      const file = keeper.file();
      if (file !== null) await call('shell', 'workspaces.open', { file, again: true });
    },
    hear: (event) => {
      if (event.type === 'workspace.opened') keeper.heard(event.workspace);
      broadcast(event);
    },
  });
  const keeper = keepWorkspace({ link, recent, demoFile: join(userData, 'So dung thu.sobaocao') });
  const started = begin();

  guardSession(session.defaultSession);
  servePages(session.defaultSession, pages);
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
    installContextMenu(contents);
  });
  const window = createWindow(preload, lastPlace);
  installMenu(() => tell({ type: 'help.asked' }));
  const leaving = createLeaving({ window: () => window, link, tell });
  const shell = createShell({ window: () => window, preload, link, keeper, leaving, started, tell });
  ipcMain.handle('call', (_event, method: unknown, input: unknown) => link.call('window', String(method), input));
  ipcMain.handle('shell', (_event, method: unknown, input: unknown) => shell(String(method), input));
  bringBack(window);
  const mayGo = async () => (await saveAllOrAsk(window)) && (await leaving.mayLeave());
  closeSafely(window, mayGo, async () => {
    const lastSeen = placeOf(window);
    window.hide();
    // In peace, so that the workspace is one file again, fit to be copied; but nobody waits long for a service that hangs.
    await Promise.race([link.call('shell', 'workspaces.close', { now: true }), pause(3000)]);
    link.stop();
    await place.write(lastSeen);
  });
  arrived((file) => {
    comeForward(window);
    if (file !== null && file !== keeper.file()) void openInstead(file);
  });

  function tell(news: ShellNews): void {
    window.webContents.send('shell-news', news);
  }

  async function begin(): Promise<StartInfo> {
    const file = fileAmong(process.argv, process.cwd()) ?? recent.toReopen();
    const version = app.getVersion();
    try {
      if (file !== null) return { workspace: await keeper.open(file), trouble: null, locked: null, version };
      const demo = process.env.SBC_DEMO === '1' ? await keeper.demo() : null;
      return { workspace: demo, trouble: null, locked: null, version };
    } catch (error) {
      const locked = keeper.locked();
      return { workspace: null, trouble: locked === null ? failureOf(error).message : null, locked, version };
    }
  }

  async function openInstead(file: string): Promise<void> {
    if (!(await saveAllOrAsk(window)) || !(await leaving.mayLeave())) return;
    await keeper.open(file).catch((error: unknown) => {
      const locked = keeper.locked();
      if (locked !== null) tell({ type: 'open.locked', file: locked });
      else tell({ type: 'open.failed', message: failureOf(error).message });
    });
  }
}

/** Nothing can be shown but the system's own message. */
function giveUp(error: unknown): void {
  dialog.showErrorBox('Sổ Báo Cáo', `Chương trình không khởi động được. ${failureOf(error).message}`);
  app.exit(1);
}

/** The workspace named on the command line, such as by a double click on the file. */
function fileAmong(words: readonly string[], folder: string): string | null {
  const named = words.slice(1).find((word) => word.toLowerCase().endsWith('.sobaocao'));
  return named === undefined ? null : resolve(folder, named);
}

/** Hears later starts of the program from now on; those before the returned function is given its listener are kept for it. */
function secondStarts(): (hear: (file: string | null) => void) => void {
  let take: (hear: (file: string | null) => void) => void;
  const listener = new Promise<(file: string | null) => void>((resolve) => {
    take = resolve;
  });
  app.on('second-instance', (_event, words, folder) => {
    void listener.then((hear) => hear(fileAmong(words, folder)));
  });
  return (hear) => take(hear);
}

function broadcast(event: ServiceEvent): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('event', event);
}

/** A page whose process died is loaded again: what was saved is shown again, and no more than the last second is gone. */
function bringBack(window: BrowserWindow): void {
  let deaths: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    deaths = [...deaths.filter((time) => Date.now() - time < 60_000), Date.now()];
    if (deaths.length <= 5) return window.webContents.reload();
    void dialog
      .showMessageBox(window, {
        type: 'error',
        title: 'Sổ Báo Cáo',
        message: 'Màn hình của chương trình bị dừng nhiều lần liền.',
        detail: 'Dữ liệu đã lưu còn nguyên. Hãy đóng chương trình, khởi động lại máy rồi mở lại.',
        buttons: ['Đóng'],
      })
      .then(() => window.destroy());
  });
}

/** Before the window goes, what was typed last is saved and sealed, and the service is ended in peace. */
function closeSafely(window: BrowserWindow, mayGo: () => Promise<boolean>, wayOut: () => Promise<void>): void {
  let leaving = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    void mayGo().then(async (goOn) => {
      leaving = false;
      if (!goOn) return;
      leaving = true;
      await wayOut();
      window.destroy();
    });
  });
  // Windows is shutting down and will not wait for a question.
  window.on('session-end', () => void saveAll(window));
  app.on('window-all-closed', () => app.quit());
}
